package dev.nativebound.processor.plan.java;

import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.names.FreeNames;
import dev.nativebound.processor.passage.MessageUse;
import dev.nativebound.processor.passage.Slot;
import dev.nativebound.processor.plan.java.NativePlan.NativeParameter;
import java.util.ArrayList;
import java.util.List;

/** The parameters of one generated native: a slot each, under a name that is free. */
final class NativeParameters {
  private static final TypeRef OBJECT =
      new TypeRef.Declared(new TypeName("java.lang", List.of("Object")), List.of());
  private static final List<String> OF_MESSAGE = List.of("message", "length", "objects");

  private final List<NativeParameter> parameters = new ArrayList<>();
  private final FreeNames free = new FreeNames();

  NativeParameters(NativeMethod method) {
    method.parameters().forEach(parameter -> free.take(parameter.name()));
  }

  List<NativeParameter> all() {
    return List.copyOf(parameters);
  }

  /** That of a parameter of the method, by its name. */
  void addOwn(String name, TypeRef type) {
    parameters.add(new NativeParameter(name, type));
  }

  /** One more, by a name that no other has. */
  void add(String wanted, Slot slot) {
    parameters.add(new NativeParameter(free.underscored(wanted), type(slot)));
  }

  /** Those of the message, behind all others. */
  void add(MessageUse message) {
    for (int i = 0; i < message.slots().size(); i++) {
      add(OF_MESSAGE.get(i), message.slots().get(i));
    }
  }

  /** What generated Java has in a slot that is no object of the user's types. */
  static TypeRef type(Slot slot) {
    if (slot instanceof Slot.Scalar scalar) {
      return primitive(scalar.kind());
    }
    if (slot instanceof Slot.Handle) {
      return primitive(PrimitiveKind.LONG);
    }
    if (slot instanceof Slot.ArrayOf array) {
      return new TypeRef.Array(primitive(array.kind()));
    }
    return switch ((Slot.Reference) slot) {
      case OBJECT -> OBJECT;
      case OBJECTS -> new TypeRef.Array(OBJECT);
      case TEXT, BUFFER -> throw new IllegalStateException("has the type of the parameter");
    };
  }

  private static TypeRef primitive(PrimitiveKind kind) {
    return new TypeRef.Primitive(kind.keyword());
  }
}
