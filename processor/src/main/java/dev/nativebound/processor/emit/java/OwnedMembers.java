package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.nativebound.processor.names.FixedMethod;
import dev.nativebound.processor.names.JavaVariables;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.plan.java.CompanionPlan;
import dev.nativebound.processor.plan.types.CompanionNative;
import dev.nativebound.processor.plan.types.OwnedPlan;
import javax.lang.model.element.Modifier;

/**
 * What a companion has for the handles of its objects. Nobody else gets at one: what the other
 * companions call asks for the key of their library, and all else is private.
 */
final class OwnedMembers {
  static final ClassName OBJECTS = SpelledFile.mark(JavaVocabulary.OWNED_OBJECTS);
  private static final ClassName OBJECT = SpelledFile.mark(JavaVocabulary.OBJECT);
  private static final ClassName STRING = SpelledFile.mark(JavaVocabulary.STRING);
  static final ClassName ARGUMENTS = SpelledFile.mark(JavaVocabulary.OWNED_ARGUMENTS);

  static final String KEY = JavaVariables.KEY;

  static final String OWN_OBJECTS = JavaVariables.OWN_OBJECTS;

  static final String HANDLE_OF = FixedMethod.HANDLE_OF.javaName();

  static final String HANDLES_OF = FixedMethod.HANDLES_OF.javaName();

  static final String OBJECTS_OF = FixedMethod.OBJECTS.javaName();

  private final CompanionPlan plan;
  private final ClassName bound;
  private final ClassName companion;

  OwnedMembers(CompanionPlan plan, ClassName bound, ClassName companion) {
    this.plan = plan;
    this.bound = bound;
    this.companion = companion;
  }

  /** Loads the library, which gives its key, where one is needed. */
  static CodeBlock.Builder loaded(CompanionPlan plan) {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("$L()", plan.loadName());
    plan.key().ifPresent(key -> code.addStatement("$L = $L()", KEY, key.name()));
    return code;
  }

  void addKey(TypeSpec.Builder result) {
    result.addField(
        FieldSpec.builder(OBJECT, KEY, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("By which the generated classes of one library know each other.\n")
            .build());
  }

  /**
   * The library knows the field by its name and type. No stream brings a handle, where the type is
   * {@code Serializable}.
   */
  void addHandle(OwnedPlan owned, TypeSpec.Builder result) {
    ParameterizedTypeName objects = ParameterizedTypeName.get(OBJECTS, bound);
    result
        .addField(
            FieldSpec.builder(
                    objects, OWN_OBJECTS, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(
                    "new $T<>($T::new, $T::$L)",
                    OBJECTS,
                    companion,
                    companion,
                    owned.releaseNative().name())
                .build())
        .addStaticBlock(loaded(plan).build())
        .addField(long.class, "handle", Modifier.PRIVATE, Modifier.FINAL, Modifier.TRANSIENT)
        .addMethod(constructor(result));
  }

  /**
   * Its last step gives the object its value, behind the constructor of the user's class. Objects
   * of such a class may be cloned, if it says so: what frees the value is not the one or the other.
   */
  private MethodSpec constructor(TypeSpec.Builder result) {
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder()
            .addModifiers(Modifier.PRIVATE)
            .addParameter(long.class, "handle")
            .addStatement("this.handle = handle");
    if (plan.isInterface()) {
      return constructor.addStatement("$L.watch(this, handle)", OWN_OBJECTS).build();
    }
    result.addField(OBJECT, "held", Modifier.PRIVATE, Modifier.FINAL, Modifier.TRANSIENT);
    return constructor.addStatement("this.held = $L.hold(handle)", OWN_OBJECTS).build();
  }

  /** By which the other classes of the library make such objects. */
  MethodSpec objects() {
    return MethodSpec.methodBuilder(OBJECTS_OF)
        .addModifiers(Modifier.STATIC)
        .returns(ParameterizedTypeName.get(OBJECTS, bound))
        .addParameter(OBJECT, "key")
        .addStatement("$T.requireKey(key, $L, $T.class)", OBJECTS, KEY, bound)
        .addStatement("return $L", OWN_OBJECTS)
        .build();
  }

  /** By which they pass such an object on. */
  MethodSpec handleOf() {
    MethodSpec.Builder result =
        MethodSpec.methodBuilder(HANDLE_OF)
            .addJavadoc(
                "For the other generated classes of the library, which have its key: the handle of"
                    + " such an object,\ncalled {@code name} if it is none.\n")
            .addModifiers(Modifier.STATIC)
            .returns(long.class)
            .addParameter(OBJECT, "key")
            .addParameter(OBJECT, "object")
            .addParameter(STRING, "name")
            .addStatement("$T.requireKey(key, $L, $T.class)", OBJECTS, KEY, bound)
            .beginControlFlow("if (object instanceof $T ours)", companion)
            .addStatement("return ours.handle")
            .endControlFlow()
            .addStatement("throw $T.refusal(object, name, $T.class)", ARGUMENTS, bound);
    if (plan.isPublic()) {
      result.addModifiers(Modifier.PUBLIC);
    }
    return result.build();
  }

  /** Of several, which are called {@code name}. */
  MethodSpec handlesOf() {
    MethodSpec.Builder result =
        MethodSpec.methodBuilder(HANDLES_OF)
            .addModifiers(Modifier.STATIC)
            .returns(long[].class)
            .addParameter(OBJECT, "key")
            .addParameter(ArrayTypeName.of(OBJECT), "objects")
            .addParameter(STRING, "name")
            .addStatement(
                "return $T.handles(objects, name, (object, called) -> $L(key, object, called))",
                ARGUMENTS,
                HANDLE_OF);
    if (plan.isPublic()) {
      result.addModifiers(Modifier.PUBLIC);
    }
    return result.build();
  }

  static MethodSpec keyNative(CompanionNative key) {
    return LoadingMembers.privateStatic(key.name())
        .addModifiers(Modifier.NATIVE)
        .returns(OBJECT)
        .build();
  }

  static void addNatives(OwnedPlan owned, TypeSpec.Builder result) {
    result.addMethod(LoadingMembers.ofLong(owned.closeNative(), "handle"));
    result.addMethod(LoadingMembers.ofLong(owned.releaseNative(), "handle"));
  }
}
