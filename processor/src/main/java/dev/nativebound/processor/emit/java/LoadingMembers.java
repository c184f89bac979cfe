package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.nativebound.processor.Versions;
import dev.nativebound.processor.names.FixedMethod;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.plan.TypePlan;
import dev.nativebound.processor.plan.types.CompanionNative;
import dev.nativebound.processor.plan.values.EnumPlan;
import javax.lang.model.element.Modifier;

/** What every companion has: the contract, and how the library is loaded and checked by it. */
final class LoadingMembers {
  private static final ClassName CONTRACT = SpelledFile.mark(JavaVocabulary.CONTRACT);
  private static final ClassName STRING = SpelledFile.mark(JavaVocabulary.STRING);
  private static final ClassName LIBRARY = SpelledFile.mark(JavaVocabulary.NATIVE_LIBRARY);
  private static final ClassName MEMORY = SpelledFile.mark(JavaVocabulary.NATIVE_MEMORY);
  private static final ClassName BUFFER = SpelledFile.mark(JavaVocabulary.BYTE_BUFFER);

  private final String library;
  private final TypePlan type;

  LoadingMembers(String library, TypePlan type) {
    this.library = library;
    this.type = type;
  }

  FieldSpec contract() {
    return FieldSpec.builder(
            CONTRACT, "CONTRACT", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "new $T(\n$>$>$T.class,\n$L,\n0x$LL$L)$<$<",
            CONTRACT,
            SpelledFile.mark(type.anchor()),
            Versions.ABI,
            "%016x".formatted(type.contract().hash()),
            Texts.arguments(",\n", type.contract().lines()))
        .build();
  }

  /** The method that loads, by a name that the user's methods leave free. */
  MethodSpec.Builder load(String name) {
    MethodSpec.Builder load =
        CompanionClass.load(name)
            .addStatement("$T.named($S).load(CONTRACT, $L)", LIBRARY, library, generated());
    type.constantsNative()
        .ifPresent(
            constants ->
                load.addStatement(
                    "$L(new $T<?>[][] {$L})",
                    constants.name(),
                    SpelledFile.mark(JavaVocabulary.ENUM),
                    enumValues()));
    return load;
  }

  /** What the JVM asks this class for. A class, since the first lambda of a program costs more. */
  private TypeSpec generated() {
    return TypeSpec.anonymousClassBuilder("")
        .addSuperinterface(SpelledFile.mark(JavaVocabulary.GENERATED_CLASS))
        .addMethod(
            implemented("load")
                .addParameter(STRING, "path")
                .addStatement("$T.load(path)", SpelledFile.mark(JavaVocabulary.SYSTEM))
                .build())
        .addMethod(
            implemented("contract")
                .returns(STRING)
                .addParameter(int.class, "abi")
                .addParameter(long.class, "hash")
                .addStatement(
                    "return $T.$L(abi, hash)",
                    SpelledFile.mark(type.companion()),
                    type.contractNative().name())
                .build())
        .build();
  }

  private static MethodSpec.Builder implemented(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(SpelledFile.mark(JavaVocabulary.OVERRIDE))
        .addModifiers(Modifier.PUBLIC);
  }

  /** By its class, where nothing but types is looked for: a field may be called as the enum is. */
  private CodeBlock enumValues() {
    return type.enums().stream()
        .map(EnumPlan::name)
        .map(name -> CodeBlock.of("$T.class.getEnumConstants()", SpelledFile.mark(name)))
        .collect(CodeBlock.joining(", "));
  }

  /** The natives that loading and freeing call. */
  void addNatives(TypeSpec.Builder companion) {
    companion.addMethod(contractQuery());
    type.constantsNative().ifPresent(constants -> companion.addMethod(constants(constants)));
    type.freeNative()
        .ifPresent(free -> companion.addMethod(own(free)).addMethod(ofLong(free, "owner")));
  }

  private MethodSpec contractQuery() {
    return privateStatic(type.contractNative().name())
        .addModifiers(Modifier.NATIVE)
        .returns(STRING)
        .addParameter(int.class, "abi")
        .addParameter(long.class, "hash")
        .build();
  }

  private static MethodSpec constants(CompanionNative constants) {
    return privateStatic(constants.name())
        .addModifiers(Modifier.NATIVE)
        .addParameter(
            ArrayTypeName.of(
                ArrayTypeName.of(
                    ParameterizedTypeName.get(
                        SpelledFile.mark(JavaVocabulary.ENUM), TypeSpelling.ANYTHING))),
            "values")
        .build();
  }

  private MethodSpec own(CompanionNative free) {
    return privateStatic(FixedMethod.OWN.javaName())
        .addJavadoc(
            "Called by the library: {@code owner} is freed when {@code buffer} is unreachable.")
        .returns(BUFFER)
        .addParameter(BUFFER, "buffer")
        .addParameter(long.class, "owner")
        .addStatement(
            "return $T.own(buffer, owner, $T::$L)",
            MEMORY,
            SpelledFile.mark(type.companion()),
            free.name())
        .build();
  }

  /** {@code private static native void free(long owner)}. */
  static MethodSpec ofLong(CompanionNative method, String parameter) {
    return privateStatic(method.name())
        .addModifiers(Modifier.NATIVE)
        .addParameter(long.class, parameter)
        .build();
  }

  static MethodSpec.Builder privateStatic(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
  }
}
