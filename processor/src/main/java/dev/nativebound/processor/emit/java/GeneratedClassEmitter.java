package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.nativebound.processor.plan.EnumTablePlan;
import dev.nativebound.processor.plan.GeneratedClassPlan;
import dev.nativebound.processor.plan.OwnedPlan;
import dev.nativebound.processor.plan.TypePlan;
import javax.lang.model.element.Modifier;

/** {@code CounterNative}: the class that implements {@code Counter}. */
final class GeneratedClassEmitter {
  private static final String INSTANCE = "INSTANCE";
  private static final ClassName TABLE = ClassName.get(Coding.PACKAGE, "WireEnum");
  private static final ClassName HANDLE = ClassName.get(LoadingMembers.RUNTIME, "OwnedHandle");
  private static final ClassName HELD = HANDLE.nestedClass("Held");

  /** What may be said of the types that the user's methods mention, and was said there. */
  private static final AnnotationSpec OF_THE_USERS_TYPES =
      AnnotationSpec.builder(SuppressWarnings.class)
          .addMember("value", "{$S, $S, $S, $S}", "deprecation", "rawtypes", "removal", "unchecked")
          .build();

  private final GeneratedClassPlan plan;
  private final ClassName bound;
  private final ClassName companion;

  GeneratedClassEmitter(TypePlan type, GeneratedClassPlan plan) {
    this.plan = plan;
    this.bound = CompanionClass.nameOf(type.name());
    this.companion = CompanionClass.nameOf(type.companion());
  }

  TypeSpec.Builder emit(LoadingMembers loading) {
    TypeSpec.Builder result = declaration().addField(loading.contract());
    plan.tables().forEach(table -> result.addField(table(table)));
    plan.owned().ifPresentOrElse(owned -> addHandle(owned, result), () -> addInstance(result));
    GeneratedMethods methods = new GeneratedMethods();
    plan.methods().forEach(method -> result.addMethod(methods.calling(method)));
    plan.owned()
        .ifPresent(
            owned -> result.addMethod(methods.close(owned.closeNative())).addMethod(addressOf()));
    LiveCounts counts = new LiveCounts(plan.isPublic());
    plan.owned().ifPresent(owned -> counts.addOwned(owned, bound, result));
    plan.counts().ifPresent(callbacks -> counts.addCallbacks(callbacks, result));
    result.addMethod(load(loading));
    plan.methods().forEach(method -> result.addMethod(GeneratedMethods.nativeOf(method)));
    plan.owned().ifPresent(owned -> addNatives(owned, result));
    plan.writers().forEach(codec -> result.addMethod(WriteMethods.of(codec)));
    plan.readers().forEach(codec -> result.addMethod(ReadMethods.of(codec)));
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
        TypeSpec.classBuilder(companion)
            .addJavadoc("Implements {@link $T} in Rust.\n", bound)
            .addAnnotation(OF_THE_USERS_TYPES)
            .alwaysQualify(plan.memberTypes().toArray(String[]::new));
    if (plan.isPublic()) {
      result.addModifiers(Modifier.PUBLIC);
    }
    result.addModifiers(Modifier.FINAL);
    return plan.isInterface() ? result.addSuperinterface(bound) : result.superclass(bound);
  }

  private MethodSpec load(LoadingMembers loading) {
    MethodSpec.Builder load = loading.load(plan.loadName()).addModifiers(Modifier.PRIVATE);
    if (plan.usesMessages()) {
      load.addStatement("$T.prepare()", ClassName.get(Coding.PACKAGE, "WireBuffers"));
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
            CodeBlock.builder()
                .addStatement("$L()", plan.loadName())
                .addStatement("$L = new $T()", INSTANCE, companion)
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
  }

  /** The library knows the field by its name and type. */
  private void addHandle(OwnedPlan owned, TypeSpec.Builder result) {
    String release = owned.releaseNative().name();
    result
        .addStaticBlock(CodeBlock.builder().addStatement("$L()", plan.loadName()).build())
        .addField(HANDLE, "handle", Modifier.PRIVATE, Modifier.FINAL);
    if (plan.isInterface()) {
      result.addMethod(
          ofAddress()
              .addStatement(
                  "this.handle = $T.of(this, address, $T::$L)", HANDLE, companion, release)
              .build());
    } else {
      addHeld(release, result);
    }
  }

  /** The constructor of the user's class comes before the handle can be that of an object. */
  private void addHeld(String release, TypeSpec.Builder result) {
    result
        .addField(HELD, "held", Modifier.PRIVATE, Modifier.FINAL)
        .addMethod(
            ofAddress()
                .addStatement("this($T.hold(address, $T::$L))", HANDLE, companion, release)
                .build())
        .addMethod(
            MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(HELD, "held")
                .addStatement("this.held = held")
                .addStatement("this.handle = held.handle()")
                .build());
  }

  /** For generated classes of this package: who may call it can name any memory an object. */
  private static MethodSpec.Builder ofAddress() {
    return MethodSpec.constructorBuilder().addParameter(long.class, "address");
  }

  /** By which others pass such an object on. */
  private MethodSpec addressOf() {
    MethodSpec.Builder result =
        MethodSpec.methodBuilder(NativeCall.ADDRESS_OF)
            .addJavadoc("The handle of such an object, called {@code name} if it is none.\n")
            .addModifiers(Modifier.STATIC)
            .returns(long.class)
            .addParameter(Object.class, "object")
            .addParameter(String.class, "name")
            .beginControlFlow("if (object instanceof $T ours)", companion)
            .addStatement("return ours.handle.address()")
            .endControlFlow()
            .addStatement("throw $T.refusal(object, name, $T.class)", HANDLE, bound);
    if (plan.isPublic()) {
      result.addModifiers(Modifier.PUBLIC);
    }
    return result.build();
  }

  private static void addNatives(OwnedPlan owned, TypeSpec.Builder result) {
    result.addMethod(LoadingMembers.ofLong(owned.closeNative(), "handle"));
    result.addMethod(LoadingMembers.ofLong(owned.releaseNative(), "handle"));
  }
}
