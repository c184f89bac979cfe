package dev.nativebound.processor.plan.types;

import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Library;
import dev.nativebound.processor.model.JavaType.OptionalOf;
import dev.nativebound.processor.model.JavaType.Text;
import dev.nativebound.processor.model.LibraryKind;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.plan.types.RustType.Plain;
import dev.nativebound.processor.plan.types.RustType.Slice;
import java.util.Optional;

/** What is borrowed at the top of a parameter that travels in a message. */
public final class Borrowing {
  private Borrowing() {}

  /** The type, optional where there may be no value; empty where it is owned. */
  public static Optional<RustType> of(TypeUse use) {
    return value(use).map(RustType::borrowed).map(type -> isOptional(use) ? type.optional() : type);
  }

  public static boolean isOptional(TypeUse use) {
    return use.nullable() || use.type() instanceof OptionalOf;
  }

  /** What is borrowed of the value that is there. */
  private static Optional<RustType> value(TypeUse use) {
    JavaType type = use.type();
    if (type instanceof OptionalOf optional && !use.nullable()) {
      return optional.value().type() instanceof OptionalOf
          ? Optional.empty()
          : value(optional.value());
    }
    if (type instanceof Text) {
      return Optional.of(Plain.STR);
    }
    return type instanceof Library library ? value(library.kind()) : Optional.empty();
  }

  private static Optional<RustType> value(LibraryKind kind) {
    return switch (kind) {
      case PATH -> Optional.of(Plain.PATH);
      case BIG_INTEGER -> Optional.of(new Slice(RustScalar.U8));
      case DURATION, INSTANT, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME, UUID, BIG_DECIMAL ->
          Optional.empty();
    };
  }
}
