package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.plan.types.OwnedType;
import dev.nativebound.processor.plan.types.RustScalar;
import dev.nativebound.processor.plan.types.RustType;
import dev.nativebound.processor.plan.types.RustType.Around;
import dev.nativebound.processor.plan.types.RustType.Bound;
import dev.nativebound.processor.plan.types.RustType.FixedArray;
import dev.nativebound.processor.plan.types.RustType.Handled;
import dev.nativebound.processor.plan.types.RustType.HashMap;
import dev.nativebound.processor.plan.types.RustType.Implementing;
import dev.nativebound.processor.plan.types.RustType.Plain;
import dev.nativebound.processor.plan.types.RustType.Reference;
import dev.nativebound.processor.plan.types.RustType.Slice;
import dev.nativebound.processor.plan.types.RustType.Trait;
import dev.nativebound.processor.plan.types.RustType.Tuple;
import dev.nativebound.processor.plan.types.RustType.Wrapped;
import java.util.Locale;
import java.util.stream.Collectors;

/** How types are spelled, by where they stand. */
public enum TypeSpelling implements RustType.Visitor<String> {
  /** Inside {@code mod bindings}. */
  IN_BINDINGS("", "::nativebound"),
  /** In the user's crate, where {@code bindings} is imported and the external crates are too. */
  IN_CRATE("bindings::", "nativebound"),
  /** In a shim, where {@code bindings} is imported and the external crates are not. */
  IN_SHIM("bindings::", "::nativebound");

  private final String bindings;
  private final String runtime;

  TypeSpelling(String bindings, String runtime) {
    this.bindings = bindings;
    this.runtime = runtime;
  }

  /** The text of it. */
  public String of(RustType type) {
    return type.accept(this);
  }

  @Override
  public String scalar(RustScalar type) {
    return type.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String plain(Plain type) {
    return switch (type) {
      case UNIT -> "()";
      case SELF -> "Self";
      case STR -> "str";
      case STRING -> "String";
      case PATH -> "::std::path::Path";
      case PATH_BUF -> "::std::path::PathBuf";
      case DURATION -> "::std::time::Duration";
      case SYSTEM_TIME -> "::std::time::SystemTime";
      case DATE -> runtime + "::civil::Date";
      case TIME -> runtime + "::civil::Time";
      case DATE_TIME -> runtime + "::civil::DateTime";
      case DIRECT_BUFFER -> runtime + "::DirectBuffer";
      case JAVA_OBJECT -> runtime + "::jni::objects::JObject<'l>";
    };
  }

  @Override
  public String bound(Bound type) {
    return bindings + type.name();
  }

  @Override
  public String trait(Trait type) {
    return "dyn " + bindings + type.name();
  }

  @Override
  public String implementing(Implementing type) {
    return this == IN_SHIM ? "bindings::__types::" + type.alias() : "crate::" + type.path();
  }

  @Override
  public String handled(Handled type) {
    return owned(type.type());
  }

  @Override
  public String wrapped(Wrapped type) {
    return around(type.around()) + "<" + of(type.inner()) + ">";
  }

  @Override
  public String reference(Reference type) {
    return (type.mutable() ? "&mut " : "&") + of(type.to());
  }

  @Override
  public String slice(Slice type) {
    return "[" + of(type.element()) + "]";
  }

  @Override
  public String fixedArray(FixedArray type) {
    return "[" + of(type.element()) + "; " + type.length() + "]";
  }

  @Override
  public String tuple(Tuple type) {
    return type.parts().stream().map(this::of).collect(Collectors.joining(", ", "(", ")"));
  }

  @Override
  public String hashMap(HashMap type) {
    return "::std::collections::HashMap<" + of(type.key()) + ", " + of(type.value()) + ">";
  }

  private static String around(Around around) {
    return switch (around) {
      case OPTION -> "Option";
      case BOX -> "Box";
      case ARC -> "::std::sync::Arc";
      case VEC -> "Vec";
      case HASH_SET -> "::std::collections::HashSet";
      case CHAINED -> "Chained";
    };
  }

  /** The type that a handle is of, in a shim. */
  static String owned(OwnedType type) {
    if (type instanceof OwnedType.OfOtherModule other) {
      return "crate::" + other.module() + "::Owned";
    }
    return type instanceof OwnedType.Alias alias ? "bindings::__types::" + alias.name() : "Owned";
  }
}
