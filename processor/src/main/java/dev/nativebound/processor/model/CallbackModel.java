package dev.nativebound.processor.model;

import dev.nativebound.processor.origin.Origin;
import java.util.List;
import java.util.Optional;

/**
 * An interface that Java implements and Rust calls, with its type arguments.
 *
 * @param id its name, with its type arguments in the last part where it has some: {@code
 *     java.util.function.Consumer<java.lang.String>}
 * @param name that of the interface
 * @param words those for its type arguments, {@code OfString}, the shortest first; empty ones where
 *     it has none
 * @param ref with type arguments and no wildcard
 * @param rustName the value of {@code @RustName}
 * @param methods those that Rust calls
 * @param left the default methods that do not cross, as people read them
 * @param unfit why it cannot be one
 * @param origin where it is declared; empty when that is not among the sources
 */
public record CallbackModel(
    TypeName id,
    TypeName name,
    List<String> words,
    TypeRef ref,
    Optional<String> rustName,
    List<NativeMethod> methods,
    List<String> left,
    Optional<UnfitCallback> unfit,
    DocComment javadoc,
    Reach reach,
    Optional<Origin> origin) {
  /** The shortest words for its type arguments. */
  public String arguments() {
    return words.get(0);
  }

  /** Whether it has type arguments, which are written where it is used. */
  public boolean isGeneric() {
    return !arguments().isEmpty();
  }
}
