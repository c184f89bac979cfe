package dev.nativebound.processor.model;

/** One method a kind of {@link JavaType}. */
public interface JavaTypeVisitor<R> {
  R nothing();

  R primitive(JavaType.Primitive type);

  R boxed(JavaType.Boxed type);

  R text();

  R primitiveArray(JavaType.PrimitiveArray type);

  R textArray(JavaType.TextArray type);

  R bytesArray(JavaType.BytesArray type);

  R buffer();

  R anyArray();

  R enumeration(JavaType.Enumeration type);

  R sequence(JavaType.Sequence type);

  R mapping(JavaType.Mapping type);

  R optionalOf(JavaType.OptionalOf type);

  R optionalPrimitive(JavaType.OptionalPrimitive type);

  R library(JavaType.Library type);

  R value(JavaType.Value type);

  R ownedObject(JavaType.OwnedObject type);

  R callback(JavaType.CallbackObject type);

  R opaque();

  R unsupported(JavaType.Unsupported type);
}
