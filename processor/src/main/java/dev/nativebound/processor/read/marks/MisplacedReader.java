package dev.nativebound.processor.read.marks;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.Misplaced;
import java.util.List;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Finds annotations about natives on what is no native, and about Rust's names on what has none:
 * {@link MisplacedRules} is the table of them.
 */
public final class MisplacedReader {
  /** Those that may stand on a method or a parameter: nobody looks for one that is missing here. */
  static final List<String> OF_METHODS =
      List.of(
          Annotations.RUST_NAME,
          Annotations.MUT,
          Annotations.RANGE,
          Annotations.CONSUMES,
          Annotations.SHARED,
          Annotations.FAILS_WITH,
          Annotations.UNCANCELLABLE,
          Annotations.AS_OBJECT,
          Annotations.WITH_ENV,
          Annotations.NATIVE_BOUND,
          Annotations.EXCLUSIVE,
          Annotations.RUST_TYPE,
          Annotations.RUST_VIA);

  private final Elements elements;
  private final Types types;

  public MisplacedReader(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /** All of this round. */
  public List<Misplaced> read(RoundEnvironment round) {
    Natives natives = new Natives(elements, types, round);
    return Stream.of(
            situations(natives)
                .filter(at -> !at.isSaidElsewhere())
                .flatMap(at -> MisplacedRules.check(MisplacedRules.GENERAL, at).stream()),
            situations(natives)
                .flatMap(at -> MisplacedRules.check(MisplacedRules.OF_CRATES, at).stream()),
            new MisplacedImports(natives).read(),
            new MisplacedCrates(natives).read())
        .flatMap(found -> found)
        .toList();
  }

  private static Stream<Situation> situations(Natives natives) {
    return OF_METHODS.stream()
        .flatMap(
            annotation ->
                natives
                    .annotated(annotation)
                    .map(element -> new Situation(annotation, element, natives)));
  }
}
