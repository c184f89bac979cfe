package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.ImportedType;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeName;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** The Rust types of what stands in signatures of imported classes. */
final class ImportTypes {
  /** What jni-rs alone has types for. */
  private static final Map<String, String> CORE =
      Map.of(
          "java.lang.Object", "JObject",
          "java.lang.String", "JString",
          "java.lang.Class", "JClass",
          "java.lang.Throwable", "JThrowable");

  private static final Map<String, String> OF_JNI_RS =
      Map.ofEntries(
          Map.entry("java.lang.CharSequence", "JCharSequence"),
          Map.entry("java.lang.ClassLoader", "JClassLoader"),
          Map.entry("java.lang.StackTraceElement", "JStackTraceElement"),
          Map.entry("java.lang.Thread", "JThread"),
          Map.entry("java.nio.ByteBuffer", "JByteBuffer"),
          Map.entry("java.util.Collection", "JCollection"),
          Map.entry("java.util.Iterator", "JIterator"),
          Map.entry("java.util.List", "JList"),
          Map.entry("java.util.Map", "JMap"),
          Map.entry("java.util.Map.Entry", "JMapEntry"),
          Map.entry("java.util.Set", "JSet"));

  private final Map<TypeName, String> imported;

  ImportTypes(Map<TypeName, String> imported) {
    this.imported = imported;
  }

  /** The type with its lifetimes. */
  String of(ImportedType type, String lifetime) {
    if (!type.isObject()) {
      return scalar(type.descriptor());
    }
    String element =
        type.element()
            .map(name -> of(name) + "<" + lifetime + ">")
            .orElseGet(() -> marker(type) + lifetime + ">");
    int left = type.element().isPresent() ? type.dimensions() : type.dimensions() - 1;
    for (int i = 0; i < left; i++) {
      element = "JObjectArray<" + lifetime + ", " + element + ">";
    }
    return element;
  }

  /** What a function takes for it; Rust wants a name for the lifetime of a reference. */
  String parameter(ImportedType type, String lifetime) {
    if (!type.isObject()) {
      return scalar(type.descriptor());
    }
    if (type.is("java.lang.String")) {
      return "impl StringArgument";
    }
    return of(type, "'_").equals("JObject<'_>")
        ? "&JObject<'_>"
        : "impl AsRef<" + of(type, lifetime) + ">";
  }

  /** Its name without lifetime. */
  String of(TypeName type) {
    String core = CORE.get(type.canonicalName());
    if (core != null) {
      return core;
    }
    return imported.getOrDefault(type, OF_JNI_RS.getOrDefault(type.canonicalName(), "JObject"));
  }

  /** jni-rs's own type for a class. */
  static Optional<String> twin(TypeName type) {
    String name = type.canonicalName();
    return Optional.ofNullable(CORE.getOrDefault(name, OF_JNI_RS.get(name)));
  }

  private static String marker(ImportedType type) {
    String letter = type.descriptor().substring(type.dimensions());
    return "J" + RustPrimitive.marker(kind(letter)) + "Array<";
  }

  private static String scalar(String descriptor) {
    return descriptor.equals("V") ? "()" : RustPrimitive.of(kind(descriptor), false);
  }

  private static PrimitiveKind kind(String descriptor) {
    return Arrays.stream(PrimitiveKind.values())
        .filter(kind -> kind.descriptor().equals(descriptor))
        .findFirst()
        .orElseThrow();
  }
}
