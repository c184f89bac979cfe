package dev.nativebound.processor.plan.contract;

import java.util.List;
import java.util.stream.Stream;

/**
 * What both halves of a class must agree on, one line a method and one a type that the methods
 * reach.
 *
 * <p>Java's half has all of it. Rust's has the class's own part and takes each type's from where
 * the type is, so that it is the contract of the types that the library was built with.
 *
 * @param own the lines of the class itself, sorted
 * @param ownHash of the class's name and these lines
 * @param types what its methods reach
 */
public record Contract(List<String> own, long ownHash, List<Declaration> types) {

  public static Contract of(String className, List<String> own, List<Declaration> types) {
    List<String> sorted = own.stream().sorted().toList();
    return new Contract(
        sorted, Declaration.hash(className + "\n" + String.join("\n", sorted)), types);
  }

  /** All lines, sorted, so that no compiler's order of members can change them. */
  public List<String> lines() {
    return Stream.concat(own.stream(), types.stream().map(Declaration::line)).sorted().toList();
  }

  /** The hash of all: exclusive or, so that rustc adds the types' and their order is none. */
  public long hash() {
    return types.stream().mapToLong(Declaration::hash).reduce(ownHash, (a, b) -> a ^ b);
  }
}
