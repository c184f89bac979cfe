package dev.nativebound.processor.names;

import dev.nativebound.processor.model.TypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The types that generated Java mentions by itself, whatever it is made for. */
public enum JavaVocabulary {
  DEPRECATED("java.lang.Deprecated", Use.NAMED),
  ENUM("java.lang.Enum", Use.NAMED),
  INCOMPATIBLE_CLASS_CHANGE_ERROR("java.lang.IncompatibleClassChangeError", Use.NAMED),
  LONG("java.lang.Long", Use.NAMED),
  OBJECT("java.lang.Object", Use.NAMED),
  OVERRIDE("java.lang.Override", Use.NAMED),
  RUNTIME_EXCEPTION("java.lang.RuntimeException", Use.NAMED),
  STRING("java.lang.String", Use.CALLED),
  SUPPRESS_WARNINGS("java.lang.SuppressWarnings", Use.NAMED),
  SYSTEM("java.lang.System", Use.CALLED),
  REFERENCE("java.lang.ref.Reference", Use.CALLED),
  BYTE_BUFFER("java.nio.ByteBuffer", Use.NAMED),
  COLLECTIONS("java.util.Collections", Use.CALLED),
  ITERATOR("java.util.Iterator", Use.NAMED),
  MAP("java.util.Map", Use.NAMED),
  MAP_ENTRY("java.util.Map.Entry", Use.NAMED),
  OPTIONAL("java.util.Optional", Use.CALLED),
  SET("java.util.Set", Use.NAMED),
  BUSY_EXCEPTION("dev.nativebound.runtime.BusyException", Use.NAMED),
  BUSY_WAIT("dev.nativebound.runtime.BusyWait", Use.CALLED),
  CONTRACT("dev.nativebound.runtime.Contract", Use.NAMED),
  GENERATED_CLASS("dev.nativebound.runtime.GeneratedClass", Use.NAMED),
  LIVE_CALLBACKS("dev.nativebound.runtime.LiveCallbacks", Use.CALLED),
  NATIVE_CONTRACT_ERROR("dev.nativebound.runtime.NativeContractError", Use.NAMED),
  NATIVE_FUTURE("dev.nativebound.runtime.NativeFuture", Use.CALLED),
  NATIVE_LIBRARY("dev.nativebound.runtime.NativeLibrary", Use.CALLED),
  NATIVE_LIBRARY_ERROR("dev.nativebound.runtime.NativeLibraryError", Use.NAMED),
  NATIVE_MEMORY("dev.nativebound.runtime.NativeMemory", Use.CALLED),
  OWNED_ARGUMENTS("dev.nativebound.runtime.OwnedArguments", Use.CALLED),
  OWNED_OBJECTS("dev.nativebound.runtime.OwnedObjects", Use.CALLED),
  NULL_VALUE_EXCEPTION("dev.nativebound.runtime.wire.NullValueException", Use.NAMED),
  WIRE_ARRAYS("dev.nativebound.runtime.wire.WireArrays", Use.CALLED),
  WIRE_BUFFERS("dev.nativebound.runtime.wire.WireBuffers", Use.CALLED),
  WIRE_COLLECTIONS("dev.nativebound.runtime.wire.WireCollections", Use.CALLED),
  WIRE_ENUM("dev.nativebound.runtime.wire.WireEnum", Use.CALLED),
  WIRE_READER("dev.nativebound.runtime.wire.WireReader", Use.CALLED),
  WIRE_VALUES("dev.nativebound.runtime.wire.WireValues", Use.CALLED),
  WIRE_WRITER("dev.nativebound.runtime.wire.WireWriter", Use.CALLED);

  /** What is said of a type. */
  private enum Use {
    /** What it is: a type, where nothing but types is looked for. */
    NAMED,
    /** Its static methods are called, where a variable of the name comes first (JLS 6.4.2). */
    CALLED
  }

  private final String canonicalName;
  private final Use use;

  JavaVocabulary(String canonicalName, Use use) {
    this.canonicalName = canonicalName;
    this.use = use;
  }

  /** The type: its packages are small, its classes are not. */
  public TypeName type() {
    List<String> parts = List.of(canonicalName.split("\\."));
    int classes = 0;
    while (Character.isLowerCase(parts.get(classes).charAt(0))) {
      classes++;
    }
    return new TypeName(
        String.join(".", parts.subList(0, classes)), parts.subList(classes, parts.size()));
  }

  /** Whether static methods of it are called. */
  public boolean isCalled() {
    return use == Use.CALLED;
  }

  /** All names by which they may begin. */
  public static Set<String> words() {
    return Arrays.stream(values())
        .flatMap(one -> one.type().words().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
