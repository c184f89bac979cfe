package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.emit.Header;
import dev.nativebound.processor.model.TypeName;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** What the companion of a sound class and the stub for a faulty one have in common. */
final class CompanionClass {
  private CompanionClass() {}

  static ClassName nameOf(TypeName name) {
    String[] nested = name.simpleNames().stream().skip(1).toArray(String[]::new);
    return ClassName.get(name.packageName(), name.simpleNames().get(0), nested);
  }

  static TypeSpec.Builder builder(TypeName type) {
    return TypeSpec.classBuilder(type.companion().simpleName())
        .addModifiers(Modifier.FINAL)
        .addAnnotation(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "{$S, $S}", "deprecation", "removal")
                .build())
        .addJavadoc("Finds, loads and checks the native library for {@link $T}.\n", nameOf(type))
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  /**
   * The method that loads, without its body.
   *
   * <p>{@code System.load} is restricted since JDK 24 (JEP 472), and javac warns of it; earlier
   * ones do not know the word.
   */
  static MethodSpec.Builder load(String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .addAnnotation(
            AnnotationSpec.builder(SuppressWarnings.class)
                .addMember("value", "$S", "restricted")
                .build());
  }

  static EmittedFile file(TypeName type, TypeSpec companion) {
    JavaFile file =
        JavaFile.builder(type.packageName(), companion)
            .addFileComment("$L", Header.text(type.binaryName()))
            .skipJavaLangImports(true)
            .indent("  ")
            .build();
    return new EmittedFile(type.companion().canonicalName(), ascii(file.toString()));
  }

  /**
   * javac reads generated sources in the encoding of the user's own, which may be any: ASCII is the
   * same in all.
   */
  private static String ascii(String text) {
    return text.chars()
        .mapToObj(unit -> unit < 0x80 ? String.valueOf((char) unit) : "\\u%04x".formatted(unit))
        .collect(Collectors.joining());
  }
}
