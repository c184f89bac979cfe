package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.names.UpperCamelCase;
import dev.nativebound.processor.passage.MessageUse;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.passage.Slot;
import dev.nativebound.processor.plan.shims.ParameterPlan;
import dev.nativebound.processor.plan.shims.ReceiverPlan;
import dev.nativebound.processor.plan.shims.ResultPlan;
import dev.nativebound.processor.plan.shims.StructPlan;
import dev.nativebound.processor.plan.types.OwnedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The raw types of JNI, in the signatures of shims. */
final class SlotSpelling {
  private static final List<String> OF_MESSAGE = List.of("message", "length", "objects");

  private SlotSpelling() {}

  /**
   * The type of a slot.
   *
   * @param handled that of the value, where it is a handle
   */
  private static String of(Slot slot, Optional<OwnedType> handled) {
    if (slot instanceof Slot.Scalar scalar) {
      return of(scalar.kind());
    }
    if (slot instanceof Slot.ArrayOf array) {
      return "RawArray<'l, " + marker(array.kind()) + ">";
    }
    if (slot instanceof Slot.Handle) {
      return "RawHandle<'l, " + TypeSpelling.owned(handled.orElseThrow()) + ">";
    }
    return switch ((Slot.Reference) slot) {
      case OBJECT -> "RawObject<'l>";
      case TEXT -> "RawString<'l>";
      case BUFFER -> "RawBuffer<'l>";
      case OBJECTS -> "RawObjectArray<'l>";
    };
  }

  /** The type of a primitive. */
  static String of(PrimitiveKind kind) {
    return kind == PrimitiveKind.BOOLEAN ? "RawBoolean" : "j" + kind.keyword();
  }

  /** The runtime's marker for arrays of it, {@code Int}. */
  private static String marker(PrimitiveKind kind) {
    return UpperCamelCase.of(kind.name());
  }

  /** What a shim has for what comes before the parameters. */
  static List<String> of(ReceiverPlan receiver) {
    return switch (receiver.kind()) {
      case CLASS -> List.of("_class: RawClass<'l>");
      case UNUSED_THIS -> List.of("_this: RawObject<'l>");
      case JAVA_THIS, SYNCHRONIZED_THIS -> List.of("this: RawObject<'l>");
      case SHARED, SHARED_IN_FRAME, EXCLUSIVE, TAKEN ->
          List.of("_class: RawClass<'l>", "handle: RawHandle<'l, Owned>");
    };
  }

  /** What a shim has for a parameter, {@code text: RawString<'l>}. */
  static List<String> of(ParameterPlan parameter) {
    if (parameter.struct().isPresent()) {
      List<String> parameters = new ArrayList<>();
      addFields(parameter.struct().get(), parameters);
      return parameters;
    }
    return parameter.passage().slots().stream()
        .map(
            slot ->
                parameter.local() + ": " + of(slot, parameter.entry().map(entry -> entry.type())))
        .toList();
  }

  private static void addFields(StructPlan struct, List<String> parameters) {
    for (StructPlan.Field field : struct.fields()) {
      if (field.struct().isPresent()) {
        addFields(field.struct().get(), parameters);
      } else {
        Slot slot = field.passage().slots().get(0);
        parameters.add(field.local() + ": " + of(slot, Optional.empty()));
      }
    }
  }

  /** What a shim has for the message, behind all others. */
  static List<String> of(MessageUse message) {
    List<String> parameters = new ArrayList<>();
    for (int i = 0; i < message.slots().size(); i++) {
      Slot slot = message.slots().get(i);
      parameters.add(OF_MESSAGE.get(i) + ": " + of(slot, Optional.empty()));
    }
    return parameters;
  }

  /** What a shim returns; empty for nothing. */
  static String of(ResultPlan result) {
    if (result.passage() instanceof Passage.Message) {
      return of(new Slot.ArrayOf(PrimitiveKind.BYTE), Optional.empty());
    }
    return result.passage().slots().stream()
        .map(slot -> of(slot, result.object().map(ResultPlan.NewObject::type)))
        .findFirst()
        .orElse("");
  }
}
