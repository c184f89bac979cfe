package dev.nativebound.processor.discover;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds types by their binary names (JLS 13.1).
 *
 * <p>In {@code demo.A$B} the {@code $} may be a letter of a name or stand between two.
 */
public final class BinaryNames {
  private final Elements elements;

  public BinaryNames(Elements elements) {
    this.elements = elements;
  }

  /** The type, from the sources or the class path. */
  public Optional<TypeElement> find(String binaryName) {
    return IntStream.rangeClosed(1, binaryName.length())
        .filter(end -> end == binaryName.length() || binaryName.charAt(end) == '$')
        .mapToObj(end -> elements.getTypeElement(binaryName.substring(0, end)))
        .filter(outermost -> outermost != null)
        .flatMap(BinaryNames::withNested)
        .filter(type -> elements.getBinaryName(type).contentEquals(binaryName))
        .findFirst();
  }

  private static Stream<TypeElement> withNested(TypeElement type) {
    return Stream.concat(
        Stream.of(type),
        ElementFilter.typesIn(type.getEnclosedElements()).stream()
            .flatMap(BinaryNames::withNested));
  }
}
