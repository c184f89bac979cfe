package dev.nativebound.processor.model;

/** One method a kind of {@link JavaType}. */
public interface JavaTypeVisitor<R> {
  R nothing();

  R primitive(DirectType.Primitive type);

  R boxed(DirectType.Boxed type);

  R text();

  R primitiveArray(DirectType.PrimitiveArray type);

  R textArray(DirectType.TextArray type);

  R bytesArray(DirectType.BytesArray type);

  R buffer();

  R anyArray();

  R enumeration(DirectType.Enumeration type);

  R sequence(GeneratedType.Sequence type);

  R mapping(GeneratedType.Mapping type);

  R optionalOf(GeneratedType.OptionalOf type);

  R optionalPrimitive(GeneratedType.OptionalPrimitive type);

  R library(GeneratedType.Library type);

  R value(GeneratedType.Value type);

  R ownedObject(GeneratedType.OwnedObject type);

  R callback(GeneratedType.CallbackObject type);

  R opaque();

  R unsupported(DirectType.Unsupported type);
}
