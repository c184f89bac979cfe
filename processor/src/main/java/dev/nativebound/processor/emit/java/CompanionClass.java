package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.JavaVocabulary;
import javax.lang.model.element.Modifier;

/** What the companion of a sound class and the stub for a faulty one have in common. */
final class CompanionClass {
  private CompanionClass() {}

  static TypeSpec.Builder builder(TypeName type) {
    return TypeSpec.classBuilder(type.companion().simpleName())
        .addModifiers(Modifier.FINAL)
        .addAnnotation(
            AnnotationSpec.builder(SpelledFile.mark(JavaVocabulary.SUPPRESS_WARNINGS))
                .addMember("value", "{$S, $S}", "deprecation", "removal")
                .build())
        .addJavadoc(
            "Finds, loads and checks the native library for {@link $T}.\n", SpelledFile.mark(type))
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
            AnnotationSpec.builder(SpelledFile.mark(JavaVocabulary.SUPPRESS_WARNINGS))
                .addMember("value", "$S", "restricted")
                .build());
  }
}
