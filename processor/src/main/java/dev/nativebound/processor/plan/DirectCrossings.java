package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.DirectType.Unsupported;
import dev.nativebound.processor.model.GeneratedType;
import dev.nativebound.processor.model.GeneratedType.CallbackObject;
import dev.nativebound.processor.model.GeneratedType.Library;
import dev.nativebound.processor.model.GeneratedType.Mapping;
import dev.nativebound.processor.model.GeneratedType.OptionalOf;
import dev.nativebound.processor.model.GeneratedType.OptionalPrimitive;
import dev.nativebound.processor.model.GeneratedType.OwnedObject;
import dev.nativebound.processor.model.GeneratedType.Sequence;
import dev.nativebound.processor.model.GeneratedType.Value;
import dev.nativebound.processor.model.JavaTypeVisitor;

/** A column of the type table, whose rows are the types of direct natives. */
interface DirectCrossings<R> extends JavaTypeVisitor<R> {
  @Override
  default R sequence(Sequence type) {
    throw notOfDirectNatives(type);
  }

  @Override
  default R mapping(Mapping type) {
    throw notOfDirectNatives(type);
  }

  @Override
  default R optionalOf(OptionalOf type) {
    throw notOfDirectNatives(type);
  }

  @Override
  default R optionalPrimitive(OptionalPrimitive type) {
    throw notOfDirectNatives(type);
  }

  @Override
  default R library(Library type) {
    throw notOfDirectNatives(type);
  }

  @Override
  default R value(Value type) {
    throw notOfDirectNatives(type);
  }

  @Override
  default R ownedObject(OwnedObject type) {
    throw notOfDirectNatives(type);
  }

  @Override
  default R callback(CallbackObject type) {
    throw notOfDirectNatives(type);
  }

  @Override
  default R unsupported(Unsupported type) {
    throw new IllegalStateException("a validated model has no unsupported type");
  }

  private static IllegalStateException notOfDirectNatives(GeneratedType type) {
    return new IllegalStateException(type + " is of generated natives alone");
  }
}
