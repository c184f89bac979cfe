package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.plan.TypePlan;
import dev.nativebound.processor.plan.codecs.EnumTablePlan;
import dev.nativebound.processor.plan.java.CompanionPlan;
import javax.lang.model.element.Modifier;

/** {@code CounterNative}: the companion that implements {@code Counter}. */
final class ImplementationEmitter {
  private static final String INSTANCE = "INSTANCE";
  private static final ClassName TABLE = SpelledFile.mark(JavaVocabulary.WIRE_ENUM);

  /** What may be said of the types that the user's methods mention, and was said there. */
  private static final AnnotationSpec OF_THE_USERS_TYPES =
      AnnotationSpec.builder(SpelledFile.mark(JavaVocabulary.SUPPRESS_WARNINGS))
          .addMember(
              "value",
              "{$S, $S, $S, $S, $S}",
              "deprecation",
              "rawtypes",
              "removal",
              "serial",
              "unchecked")
          .build();

  private final TypePlan type;
  private final CompanionPlan plan;
  private final ClassName bound;
  private final ClassName companion;

  ImplementationEmitter(TypePlan type, CompanionPlan plan) {
    this.type = type;
    this.plan = plan;
    this.bound = SpelledFile.mark(type.name());
    this.companion = SpelledFile.mark(type.companion());
  }

  TypeSpec.Builder emit(LoadingMembers loading) {
    TypeSpec.Builder result = declaration().addField(loading.contract());
    plan.tables().forEach(table -> result.addField(table(table)));
    OwnedMembers members = new OwnedMembers(plan, bound, companion);
    plan.key().ifPresent(key -> members.addKey(result));
    plan.owned()
        .ifPresentOrElse(owned -> members.addHandle(owned, result), () -> addInstance(result));
    plan.methods().forEach(method -> result.addMethod(ImplementationMethods.calling(method)));
    plan.finishers().forEach(method -> result.addMethod(ImplementationMethods.calling(method)));
    plan.owned()
        .ifPresent(
            owned ->
                result
                    .addMethod(ImplementationMethods.close(owned.closeNative()))
                    .addMethod(members.objects())
                    .addMethod(members.handleOf())
                    .addMethod(members.handlesOf()));
    LiveCounts counts = new LiveCounts(plan.isPublic());
    plan.owned().ifPresent(owned -> counts.addOwned(owned, bound, result));
    plan.counts().ifPresent(callbacks -> counts.addCallbacks(callbacks, result));
    result.addMethod(load(loading));
    plan.methods().forEach(method -> result.addMethod(ImplementationMethods.nativeOf(method)));
    plan.finishers().forEach(method -> result.addMethod(ImplementationMethods.nativeOf(method)));
    plan.cancel().ifPresent(c -> result.addMethod(LoadingMembers.ofLong(c, "call")));
    plan.owned().ifPresent(owned -> OwnedMembers.addNatives(owned, result));
    plan.key().ifPresent(key -> result.addMethod(OwnedMembers.keyNative(key)));
    plan.writers().forEach(codec -> result.addMethods(WriteMethods.of(codec)));
    plan.readers().forEach(codec -> result.addMethods(ReadMethods.of(codec)));
    AdapterEmitter adapters = new AdapterEmitter(companion);
    plan.adapters().forEach(adapter -> result.addType(adapters.emit(adapter)));
    return result;
  }

  private static FieldSpec table(EnumTablePlan table) {
    TypeName type = TypeSpelling.of(table.type());
    return FieldSpec.builder(
            ParameterizedTypeName.get(TABLE, type),
            table.field(),
            Modifier.PRIVATE,
            Modifier.STATIC,
            Modifier.FINAL)
        .initializer("$T.of($T.class$L)", TABLE, type, Texts.arguments(", ", table.constants()))
        .build();
  }

  private TypeSpec.Builder declaration() {
    TypeSpec.Builder result =
        TypeSpec.classBuilder(type.companion().simpleName())
            .addJavadoc("Implements {@link $T} in Rust.\n", bound)
            .addAnnotation(OF_THE_USERS_TYPES);
    if (plan.isPublic()) {
      result.addModifiers(Modifier.PUBLIC);
    }
    result.addModifiers(Modifier.FINAL);
    return plan.isInterface() ? result.addSuperinterface(bound) : result.superclass(bound);
  }

  private MethodSpec load(LoadingMembers loading) {
    MethodSpec.Builder load = loading.load(plan.loadName()).addModifiers(Modifier.PRIVATE);
    if (plan.usesMessages()) {
      load.addStatement("$T.prepare()", SpelledFile.mark(JavaVocabulary.WIRE_BUFFERS));
    }
    return load.build();
  }

  /** Made after the library is loaded: the constructor of an abstract class may call a method. */
  private void addInstance(TypeSpec.Builder result) {
    result
        .addField(
            FieldSpec.builder(bound, INSTANCE, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("The only one, since it has no state.")
                .build())
        .addStaticBlock(
            OwnedMembers.loaded(plan).addStatement("$L = new $T()", INSTANCE, companion).build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }
}
