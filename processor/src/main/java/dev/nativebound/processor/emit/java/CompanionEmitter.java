package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.plan.TypePlan;

/**
 * {@code TextStatsNative}: the class that finds, loads and checks the library for {@code
 * TextStats}, and implements it where {@code TextStats} has no natives of its own.
 */
public final class CompanionEmitter {
  private final String library;

  /** An emitter for the classes of {@code library}. */
  public CompanionEmitter(String library) {
    this.library = library;
  }

  /** The class of {@code type}. */
  public EmittedFile emit(TypePlan type) {
    LoadingMembers loading = new LoadingMembers(library, type);
    TypeSpec.Builder companion =
        type.generated()
            .map(plan -> new ImplementationEmitter(type, plan).emit(loading))
            .orElseGet(() -> loader(type, loading));
    loading.addNatives(companion);
    return SpelledFile.of(type.name(), type.javaScope(), companion.build());
  }

  private TypeSpec.Builder loader(TypePlan type, LoadingMembers loading) {
    return CompanionClass.builder(type.name())
        .addField(loading.contract())
        .addMethod(load(loading));
  }

  private MethodSpec load(LoadingMembers loading) {
    return loading
        .load("load")
        .addJavadoc(
            """
            Finds the library {@code $L}, loads it once for this class loader, and compares contracts.

            @throws $T when it is not found or cannot be loaded: the message lists where it was \
            looked for
            @throws $T when it was built from other declarations: the message names each that \
            differs
            """,
            library,
            SpelledFile.mark(JavaVocabulary.NATIVE_LIBRARY_ERROR),
            SpelledFile.mark(JavaVocabulary.NATIVE_CONTRACT_ERROR))
        .build();
  }
}
