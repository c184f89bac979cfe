package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.nativebound.processor.Versions;
import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.plan.EnumPlan;
import dev.nativebound.processor.plan.TypePlan;
import javax.lang.model.element.Modifier;

/**
 * {@code TextStatsNative}: the class that finds, loads and checks the library for {@code
 * TextStats}.
 */
public final class CompanionEmitter {
  private static final String RUNTIME = "dev.nativebound.runtime";
  private static final ClassName CONTRACT = ClassName.get(RUNTIME, "Contract");
  private static final ClassName LIBRARY = ClassName.get(RUNTIME, "NativeLibrary");
  private static final ClassName MEMORY = ClassName.get(RUNTIME, "NativeMemory");
  private static final ClassName BUFFER = ClassName.get("java.nio", "ByteBuffer");

  private final String library;

  /** An emitter for the classes of {@code library}. */
  public CompanionEmitter(String library) {
    this.library = library;
  }

  /** The class of {@code type}. */
  public EmittedFile emit(TypePlan type) {
    TypeSpec.Builder companion =
        CompanionClass.builder(type.name())
            .addField(contract(type))
            .addMethod(load(type))
            .addMethod(contractQuery());
    type.constantsSymbol().ifPresent(symbol -> companion.addMethod(constants()));
    type.freeSymbol().ifPresent(symbol -> companion.addMethod(own(type)).addMethod(free()));
    return CompanionClass.file(type.name(), companion.build());
  }

  private static FieldSpec contract(TypePlan type) {
    CodeBlock lines =
        type.contract().lines().stream()
            .map(line -> CodeBlock.of("$S", line))
            .collect(CodeBlock.joining(",\n"));
    return FieldSpec.builder(
            CONTRACT, "CONTRACT", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(
            "new $T(\n$>$>$T.class,\n$L,\n0x$LL,\n$L)$<$<",
            CONTRACT,
            CompanionClass.nameOf(type.anchor()),
            Versions.ABI,
            "%016x".formatted(type.contract().hash()),
            lines)
        .build();
  }

  private MethodSpec load(TypePlan type) {
    ClassName companion = CompanionClass.nameOf(type.companion());
    MethodSpec.Builder load =
        CompanionClass.load()
            .addJavadoc(
                """
                Finds the library {@code $L}, loads it once for this class loader, and compares contracts.

                @throws $T when it is not found or cannot be loaded: the message lists where it was \
                looked for
                @throws $T when it was built from other declarations: the message names each that \
                differs
                """,
                library,
                ClassName.get(RUNTIME, "NativeLibraryError"),
                ClassName.get(RUNTIME, "NativeContractError"))
            .addStatement(
                "$T.named($S).load(CONTRACT, path -> $T.load(path), $T::contract)",
                LIBRARY,
                library,
                System.class,
                companion);
    if (!type.enums().isEmpty()) {
      load.addStatement("constants(new $T<?>[][] {$L})", Enum.class, valuesOf(type));
    }
    return load.build();
  }

  private static CodeBlock valuesOf(TypePlan type) {
    return type.enums().stream()
        .map(EnumPlan::name)
        .map(name -> CodeBlock.of("$T.values()", CompanionClass.nameOf(name)))
        .collect(CodeBlock.joining(", "));
  }

  private static MethodSpec contractQuery() {
    return privateStatic("contract")
        .addModifiers(Modifier.NATIVE)
        .returns(String.class)
        .addParameter(int.class, "abi")
        .addParameter(long.class, "hash")
        .build();
  }

  private static MethodSpec constants() {
    return privateStatic("constants")
        .addModifiers(Modifier.NATIVE)
        .addParameter(
            ArrayTypeName.of(
                ArrayTypeName.of(
                    ParameterizedTypeName.get(
                        ClassName.get(Enum.class), WildcardTypeName.subtypeOf(Object.class)))),
            "values")
        .build();
  }

  private static MethodSpec own(TypePlan type) {
    return privateStatic("own")
        .addJavadoc(
            "Called by the library: {@code owner} is freed when {@code buffer} is unreachable.")
        .returns(BUFFER)
        .addParameter(BUFFER, "buffer")
        .addParameter(long.class, "owner")
        .addStatement(
            "return $T.own(buffer, owner, $T::free)",
            MEMORY,
            CompanionClass.nameOf(type.companion()))
        .build();
  }

  private static MethodSpec free() {
    return privateStatic("free")
        .addModifiers(Modifier.NATIVE)
        .addParameter(long.class, "owner")
        .build();
  }

  private static MethodSpec.Builder privateStatic(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
  }
}
