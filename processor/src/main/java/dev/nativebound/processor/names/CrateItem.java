package dev.nativebound.processor.names;

import dev.nativebound.processor.model.RustText;
import java.util.Optional;

/**
 * The item of a crate that a method of Java is.
 *
 * @param path as an expression has it, from its crate on; the project's own is {@code crate}
 * @param isConstant whether it is read, not called
 * @param isOnValue whether the path is that of a method of the type's value, {@code
 *     ::base64::…::STANDARD.encode}, which then is no argument
 */
public record CrateItem(String path, boolean isConstant, boolean isOnValue) {

  /** Whether it is in the project's own crate. */
  public boolean isOfProject() {
    return path.startsWith("crate::");
  }

  /** The path where the project's crate is called {@code crate}. */
  public String in(String crate) {
    return RustText.in(path, crate);
  }

  /** What follows the path of {@code type}; empty where the item is not in that. */
  public Optional<String> within(String type) {
    return Optional.of(path)
        .filter(whole -> whole.startsWith(type + "::"))
        .map(whole -> whole.substring(type.length() + 2));
  }
}
