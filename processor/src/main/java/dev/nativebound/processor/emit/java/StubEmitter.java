package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.plan.java.StubPlan;
import javax.lang.model.element.Modifier;

/**
 * Stands in for the companion of a class with errors, so that ours are the only ones that the
 * compiler prints.
 */
public final class StubEmitter {
  private StubEmitter() {}

  /** A class that has what user code calls, and does nothing. */
  public static EmittedFile emit(StubPlan type) {
    TypeSpec.Builder stub =
        CompanionClass.builder(type.name()).addMethod(CompanionClass.load("load").build());
    if (type.isPublic()) {
      stub.addModifiers(Modifier.PUBLIC);
    }
    if (type.hasInstance()) {
      stub.addField(instance(SpelledFile.mark(type.name())));
    }
    type.factories().forEach(name -> stub.addMethod(factory(name)));
    return SpelledFile.of(type.name(), type.javaScope(), stub.build());
  }

  private static FieldSpec instance(ClassName type) {
    return FieldSpec.builder(type, "INSTANCE", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .initializer("null")
        .build();
  }

  /** Takes and returns whatever the call needs, since the types may be what is wrong. */
  private static MethodSpec factory(String name) {
    TypeVariableName result = TypeVariableName.get("T");
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.STATIC)
        .addTypeVariable(result)
        .returns(result)
        .addParameter(ArrayTypeName.of(SpelledFile.mark(JavaVocabulary.OBJECT)), "arguments")
        .varargs()
        .addStatement("return null")
        .build();
  }
}
