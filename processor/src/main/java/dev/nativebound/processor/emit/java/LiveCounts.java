package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.plan.java.CallbackCounts;
import dev.nativebound.processor.plan.types.CompanionNative;
import dev.nativebound.processor.plan.types.OwnedPlan;
import javax.lang.model.element.Modifier;

/** The methods of a companion that say what is alive. */
final class LiveCounts {
  private static final ClassName COUNTS = SpelledFile.mark(JavaVocabulary.LIVE_CALLBACKS);

  private final boolean isPublic;

  LiveCounts(boolean isPublic) {
    this.isPublic = isPublic;
  }

  void addOwned(OwnedPlan owned, ClassName bound, TypeSpec.Builder result) {
    result.addMethod(
        method(owned.liveName())
            .addJavadoc(
                "How many values of {@link $T} Rust has for Java, closed ones that are still in use"
                    + " too.\n",
                bound)
            .returns(long.class)
            .addStatement("return $L()", owned.liveNative().name())
            .build());
    result.addMethod(nativeOf(owned.liveNative()).returns(long.class).build());
  }

  void addCallbacks(CallbackCounts counts, TypeSpec.Builder result) {
    CodeBlock types =
        counts.types().stream()
            .map(type -> CodeBlock.of("$S", type))
            .collect(CodeBlock.joining(", "));
    result.addMethod(
        method(counts.name())
            .addJavadoc("How many callbacks of each type the library holds, by the type.\n")
            .returns(
                ParameterizedTypeName.get(
                    SpelledFile.mark(JavaVocabulary.MAP),
                    SpelledFile.mark(JavaVocabulary.STRING),
                    SpelledFile.mark(JavaVocabulary.LONG)))
            .addStatement("return $T.of($L(), $L)", COUNTS, counts.counts().name(), types)
            .build());
    result.addMethod(nativeOf(counts.counts()).returns(long[].class).build());
  }

  private MethodSpec.Builder method(String name) {
    MethodSpec.Builder result = MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC);
    return isPublic ? result.addModifiers(Modifier.PUBLIC) : result;
  }

  private static MethodSpec.Builder nativeOf(CompanionNative counts) {
    return LoadingMembers.privateStatic(counts.name()).addModifiers(Modifier.NATIVE);
  }
}
