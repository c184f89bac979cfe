package dev.nativebound.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/** What differs between the lines of two contracts, declaration by declaration. */
final class ContractDifference {
  /** Which of several declarations of a name became which: the most alike find each other first. */
  private static final List<BiPredicate<Declaration, Declaration>> PAIRINGS =
      List.of(
          (java, library) -> java.parameterTypes().equals(library.parameterTypes()),
          (java, library) -> java.parameterTypes().size() == library.parameterTypes().size(),
          (java, library) -> true);

  private final List<Declaration> onlyInJava;
  private final List<Declaration> onlyInLibrary;
  private final StringBuilder changed = new StringBuilder();

  ContractDifference(List<String> java, List<String> library) {
    onlyInJava = without(java, library);
    onlyInLibrary = without(library, java);
    PAIRINGS.forEach(this::takePairs);
  }

  private static List<Declaration> without(List<String> lines, List<String> others) {
    List<String> rest = new ArrayList<>(lines);
    others.forEach(rest::remove);
    return new ArrayList<>(rest.stream().map(Declaration::new).toList());
  }

  private void takePairs(BiPredicate<Declaration, Declaration> isPair) {
    for (Declaration java : List.copyOf(onlyInJava)) {
      Optional<Declaration> pair =
          onlyInLibrary.stream()
              .filter(library -> library.name().equals(java.name()) && isPair.test(java, library))
              .findFirst();
      pair.ifPresent(library -> takePair(java, library));
    }
  }

  private void takePair(Declaration java, Declaration library) {
    onlyInJava.remove(java);
    onlyInLibrary.remove(library);
    changed.append("  ").append(java.name()).append(" differs\n");
    changed.append("    Java has:        ").append(java.text()).append('\n');
    changed.append("    the library has: ").append(library.text()).append('\n');
  }

  /** One declaration a line, or three for one that both halves have. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(changed);
    onlyInJava.forEach(line -> text.append("  only in Java: ").append(line.text()).append('\n'));
    onlyInLibrary.forEach(
        line -> text.append("  only in the library: ").append(line.text()).append('\n'));
    return text.isEmpty() ? "  no line, only the hash\n" : text.toString();
  }
}
