package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.CallbackObject;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Library;
import dev.nativebound.processor.model.JavaType.Mapping;
import dev.nativebound.processor.model.JavaType.OptionalOf;
import dev.nativebound.processor.model.JavaType.OptionalPrimitive;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.JavaType.Text;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.LibraryKind;
import dev.nativebound.processor.model.SequenceKind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import java.util.Map;
import java.util.function.Function;

/** The Rust types of values in messages: they own what they are made of. */
final class RustValues {
  private final Map<TypeName, String> rustNames;
  private final Function<TypeName, String> objects;

  /** The types as the user's crate has them. */
  RustValues(Map<TypeName, String> rustNames, OwnedTypes owned) {
    this(rustNames, name -> "crate::" + owned.path(name));
  }

  /**
   * Types of values.
   *
   * @param objects those of owned objects
   */
  RustValues(Map<TypeName, String> rustNames, Function<TypeName, String> objects) {
    this.rustNames = rustNames;
    this.objects = objects;
  }

  RustType of(TypeUse use) {
    RustType type = new RustType(ofValue(use.type()));
    return use.nullable() ? type.optional() : type;
  }

  /** Of a value that is not null. */
  String ofValue(JavaType type) {
    if (type instanceof Primitive primitive) {
      return RustPrimitive.of(primitive.kind(), primitive.unsigned());
    }
    if (type instanceof Boxed boxed) {
      return RustPrimitive.of(boxed.kind(), boxed.unsigned());
    }
    if (type instanceof Text) {
      return "String";
    }
    if (type instanceof PrimitiveArray array) {
      return "Vec<" + RustPrimitive.element(array.kind(), array.unsigned()) + ">";
    }
    if (type instanceof OptionalPrimitive optional) {
      return "Option<" + RustPrimitive.of(optional.kind(), false) + ">";
    }
    if (type instanceof Library library) {
      return of(library.kind());
    }
    if (type instanceof Enumeration enumeration) {
      return RustType.BINDINGS + rustNames.get(enumeration.model().name());
    }
    if (type instanceof Value value) {
      return RustType.BINDINGS + rustNames.get(value.name());
    }
    if (type instanceof CallbackObject callback) {
      return "Box<dyn " + RustType.BINDINGS + rustNames.get(callback.id()) + ">";
    }
    return type instanceof OwnedObject object ? objects.apply(object.name()) : ofContainer(type);
  }

  private String ofContainer(JavaType type) {
    if (type instanceof Sequence sequence) {
      boolean set = sequence.kind() == SequenceKind.SET && !sequence.ordered();
      return (set ? "::std::collections::HashSet<" : "Vec<") + element(sequence.element()) + ">";
    }
    if (type instanceof Mapping mapping) {
      String entry = element(mapping.key()) + ", " + element(mapping.value());
      return mapping.ordered()
          ? "Vec<(" + entry + ")>"
          : "::std::collections::HashMap<" + entry + ">";
    }
    if (type instanceof OptionalOf optional) {
      return "Option<" + element(optional.value()) + ">";
    }
    throw new IllegalStateException(type + " is in no message");
  }

  private String element(TypeUse use) {
    return of(use).template();
  }

  private static String of(LibraryKind kind) {
    return switch (kind) {
      case PATH -> "::std::path::PathBuf";
      case DURATION -> "::std::time::Duration";
      case INSTANT -> "::std::time::SystemTime";
      case UUID -> "[u8; 16]";
      case BIG_INTEGER -> "Vec<u8>";
      case BIG_DECIMAL -> "(i32, Vec<u8>)";
    };
  }
}
