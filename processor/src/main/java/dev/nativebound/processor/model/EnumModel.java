package dev.nativebound.processor.model;

import dev.nativebound.processor.origin.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An enum that crosses.
 *
 * @param constants in declaration order, which Rust's variants follow; of a class file, where each
 *     compiler has an order of its own, by name
 * @param origin where it is declared; empty when that is not among the sources
 * @param places where each constant is written; empty like {@code origin}
 * @param isBound whether it has natives of its own
 * @param mirror what it is in a crate
 * @param variants the values of {@code @RustName} of those constants that have it
 */
public record EnumModel(
    TypeName name,
    Optional<String> rustName,
    List<String> constants,
    Optional<Origin> origin,
    List<Origin> places,
    DocComment javadoc,
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
      DocComment javadoc,
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
