package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.CallbackObject;
import dev.nativebound.processor.model.JavaType.Library;
import dev.nativebound.processor.model.JavaType.Mapping;
import dev.nativebound.processor.model.JavaType.OptionalOf;
import dev.nativebound.processor.model.JavaType.OptionalPrimitive;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.JavaType.Unsupported;
import dev.nativebound.processor.model.JavaType.Value;
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

  private static IllegalStateException notOfDirectNatives(JavaType type) {
    return new IllegalStateException(type + " is of generated natives alone");
  }
}
