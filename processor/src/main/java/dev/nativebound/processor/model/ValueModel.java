package dev.nativebound.processor.model;

import dev.nativebound.processor.origin.Origin;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A type of the user's whose values cross: Rust gets a type of its own for it. */
public sealed interface ValueModel {

  TypeName name();

  /** The value of {@code @RustName}. */
  Optional<String> rustName();

  DocComment javadoc();

  Reach reach();

  /** Where it is declared; empty when that is not among the sources. */
  Optional<Origin> origin();

  /** The path of what it is in a crate; empty where it is a type of its own. */
  default Optional<CratePath> mirrors() {
    return Optional.empty();
  }

  /** All fields of it. */
  List<Field> fields();

  /** What the one function that belongs to this kind of type makes of it. */
  <R> R choose(Function<RecordModel, R> ofRecord, Function<SealedModel, R> ofUnion);

  /**
   * A record: a struct.
   *
   * @param fields its components in their order
   * @param mirror what it is in a crate
   */
  record RecordModel(
      TypeName name,
      Optional<String> rustName,
      List<Field> fields,
      Optional<Mirror> mirror,
      DocComment javadoc,
      Reach reach,
      Optional<Origin> origin)
      implements ValueModel {

    /** One of no crate. */
    public RecordModel(
        TypeName name,
        Optional<String> rustName,
        List<Field> fields,
        DocComment javadoc,
        Reach reach,
        Optional<Origin> origin) {
      this(name, rustName, fields, Optional.empty(), javadoc, reach, origin);
    }

    @Override
    public Optional<CratePath> mirrors() {
      return mirror.map(Mirror::path);
    }

    @Override
    public <R> R choose(Function<RecordModel, R> ofRecord, Function<SealedModel, R> ofUnion) {
      return ofRecord.apply(this);
    }
  }

  /**
   * A sealed interface of records: an enum of struct variants.
   *
   * @param variants all records below it, through sealed interfaces in between, each once, in the
   *     order of their binary names
   */
  record SealedModel(
      TypeName name,
      Optional<String> rustName,
      List<RecordModel> variants,
      DocComment javadoc,
      Reach reach,
      Optional<Origin> origin)
      implements ValueModel {

    @Override
    public List<Field> fields() {
      return variants.stream().flatMap(variant -> variant.fields().stream()).toList();
    }

    @Override
    public <R> R choose(Function<RecordModel, R> ofRecord, Function<SealedModel, R> ofUnion) {
      return ofUnion.apply(this);
    }

    /** The variants in the order of their simple names, by which they travel. */
    public List<RecordModel> sortedVariants() {
      return variants.stream()
          .sorted(
              Comparator.comparing(variant -> variant.name().simpleName(), CodePointOrder.INSTANCE))
          .toList();
    }
  }

  /**
   * A component of a record.
   *
   * @param rustName the value of {@code @RustName}: of one that mirrors a struct, another field
   * @param via that of {@code @RustVia}: what gives it, where it is no field
   * @param origin where it is declared; empty when that is not among the sources
   */
  record Field(
      String name,
      TypeUse use,
      Optional<String> rustName,
      Optional<CratePath> via,
      Optional<Origin> origin) {}
}
