package dev.nativebound.processor.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A type of the user's whose values cross: Rust gets a type of its own for it. */
public sealed interface ValueModel {

  TypeName name();

  /** The value of {@code @RustName}. */
  Optional<String> rustName();

  String javadoc();

  Reach reach();

  /** Where it is declared; empty when that is not among the sources. */
  Optional<Origin> origin();

  /** All fields of it. */
  List<Field> fields();

  /**
   * A record: a struct.
   *
   * @param fields its components in their order
   */
  record RecordModel(
      TypeName name,
      Optional<String> rustName,
      List<Field> fields,
      String javadoc,
      Reach reach,
      Optional<Origin> origin)
      implements ValueModel {}

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
      String javadoc,
      Reach reach,
      Optional<Origin> origin)
      implements ValueModel {

    @Override
    public List<Field> fields() {
      return variants.stream().flatMap(variant -> variant.fields().stream()).toList();
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
   * @param origin where it is declared; empty when that is not among the sources
   */
  record Field(String name, TypeUse use, String javadoc, Optional<Origin> origin) {}
}
