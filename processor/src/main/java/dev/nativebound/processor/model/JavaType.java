package dev.nativebound.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A type as a native method mentions it, reduced to what decides how it crosses.
 *
 * <p>Sealed, with a visitor: Java 17 has no pattern switch, and a new kind of type shall be a
 * compile error in every place that has to know it.
 */
public sealed interface JavaType {

  /** Calls the method of {@code visitor} that belongs to this kind of type. */
  <R> R accept(Visitor<R> visitor);

  /** The types directly inside of it: elements, keys and values. */
  default List<TypeUse> parts() {
    return List.of();
  }

  /** No result. */
  record Nothing() implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.nothing();
    }
  }

  /** A primitive; {@code unsigned} for {@code @Unsigned int}. */
  record Primitive(PrimitiveKind kind, boolean unsigned) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.primitive(this);
    }
  }

  /** A box such as {@code Integer}; {@code unsigned} for {@code @Unsigned Integer}. */
  record Boxed(PrimitiveKind kind, boolean unsigned) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.boxed(this);
    }
  }

  /** {@code java.lang.String}. */
  record Text() implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.text();
    }
  }

  /**
   * An array of primitives; {@code unsigned} for {@code @Unsigned int[]}, {@code nullableElements}
   * for {@code @Nullable int[]}, which says nothing about the array.
   */
  record PrimitiveArray(PrimitiveKind kind, boolean unsigned, boolean nullableElements)
      implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.primitiveArray(this);
    }
  }

  /** {@code String[]}. */
  record TextArray(boolean nullableElements) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.textArray(this);
    }
  }

  /** {@code byte[][]}. */
  record BytesArray(boolean nullableElements) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.bytesArray(this);
    }
  }

  /** {@code java.nio.ByteBuffer}. */
  record Buffer() implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.buffer();
    }
  }

  /** An enum and its constants in the order of their declaration. */
  record Enumeration(EnumModel model) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.enumeration(this);
    }
  }

  /**
   * {@code List}, {@code Collection}, {@code Set}, or an array of what is no primitive. Of
   * generated natives only, as are all kinds below: a direct native has {@link TextArray} and
   * {@link BytesArray} instead.
   *
   * @param ordered marked {@code @Ordered}: in Rust a {@code Vec}, whatever Java has
   */
  record Sequence(SequenceKind kind, TypeUse element, boolean ordered) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.sequence(this);
    }

    @Override
    public List<TypeUse> parts() {
      return List.of(element);
    }
  }

  /** What Java has the elements in. */
  enum SequenceKind {
    LIST,
    COLLECTION,
    SET,
    ARRAY
  }

  /** {@code Map}; {@code ordered} as in {@link Sequence}. */
  record Mapping(TypeUse key, TypeUse value, boolean ordered) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.mapping(this);
    }

    @Override
    public List<TypeUse> parts() {
      return List.of(key, value);
    }
  }

  /** {@code Optional}. */
  record OptionalOf(TypeUse value) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.optionalOf(this);
    }

    @Override
    public List<TypeUse> parts() {
      return List.of(value);
    }
  }

  /** {@code OptionalInt}, {@code OptionalLong}, {@code OptionalDouble}. */
  record OptionalPrimitive(PrimitiveKind kind) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.optionalPrimitive(this);
    }
  }

  /** A value of the JDK that has a counterpart in Rust. */
  record Library(LibraryKind kind) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.library(this);
    }
  }

  /** The classes of {@link Library}. */
  enum LibraryKind {
    PATH("java.nio.file.Path"),
    DURATION("java.time.Duration"),
    INSTANT("java.time.Instant"),
    UUID("java.util.UUID"),
    BIG_INTEGER("java.math.BigInteger"),
    BIG_DECIMAL("java.math.BigDecimal");

    private final String className;

    LibraryKind(String className) {
      this.className = className;
    }

    /** The kind of a class of that qualified name. */
    static Optional<LibraryKind> of(String className) {
      return Stream.of(values()).filter(kind -> kind.className.equals(className)).findFirst();
    }
  }

  /** A record or a sealed interface: the one of that name among {@link BoundType#values}. */
  record Value(TypeName name) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.value(this);
    }
  }

  /**
   * An owned bound type.
   *
   * @param isOfCrate whether its values are a crate's own
   */
  record OwnedObject(TypeName name, boolean isOfCrate) implements JavaType {

    /** One that the project implements. */
    public OwnedObject(TypeName name) {
      this(name, false);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.ownedObject(this);
    }
  }

  /** What Java implements and Rust calls: the one of that id among {@link BoundType#callbacks}. */
  record CallbackObject(TypeName id) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.callback(this);
    }
  }

  /**
   * {@code Object}, any class without a conversion of its own, and whatever {@code @AsObject}
   * marks.
   */
  record Opaque() implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.opaque();
    }
  }

  /** What cannot cross: why not, and what to write instead. */
  record Unsupported(String reason, String wayOut) implements JavaType {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.unsupported(this);
    }
  }

  /** One method a kind. */
  interface Visitor<R> {
    R nothing();

    R primitive(Primitive type);

    R boxed(Boxed type);

    R text();

    R primitiveArray(PrimitiveArray type);

    R textArray(TextArray type);

    R bytesArray(BytesArray type);

    R buffer();

    R enumeration(Enumeration type);

    R sequence(Sequence type);

    R mapping(Mapping type);

    R optionalOf(OptionalOf type);

    R optionalPrimitive(OptionalPrimitive type);

    R library(Library type);

    R value(Value type);

    R ownedObject(OwnedObject type);

    R callback(CallbackObject type);

    R opaque();

    R unsupported(Unsupported type);
  }

  /**
   * An enum that crosses.
   *
   * @param constants in declaration order, which Rust's variants follow; of a class file, where
   *     each compiler has an order of its own, by name
   * @param origin where it is declared; empty when that is not among the sources
   * @param places where each constant is written; empty like {@code origin}
   * @param isBound whether it has natives of its own
   * @param mirror what it is in a crate
   * @param variants the values of {@code @RustName} of those constants that have it
   */
  record EnumModel(
      TypeName name,
      Optional<String> rustName,
      List<String> constants,
      Optional<Origin> origin,
      List<Origin> places,
      String javadoc,
      Reach reach,
      boolean isBound,
      Optional<Mirror> mirror,
      Map<String, String> variants) {

    /** One of no crate. */
    public EnumModel(
        TypeName name,
        Optional<String> rustName,
        List<String> constants,
        Optional<Origin> origin,
        List<Origin> places,
        String javadoc,
        Reach reach,
        boolean isBound) {
      this(
          name,
          rustName,
          constants,
          origin,
          places,
          javadoc,
          reach,
          isBound,
          Optional.empty(),
          Map.of());
    }

    /** The path of what it is in a crate; empty where it is a type of its own. */
    public Optional<CratePath> mirrors() {
      return mirror.map(Mirror::path);
    }

    /** The constants in the order of their names, which no compiler can change. */
    public List<String> sortedConstants() {
      return constants.stream().sorted(CodePointOrder.INSTANCE).toList();
    }
  }
}
