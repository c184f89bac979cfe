package dev.nativebound.maven.cargo;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A place in a source that a message of rustc's is about.
 *
 * @param isPrimary whether the message is at this place, or this explains another
 */
public record Span(Path file, int line, int column, boolean isPrimary) {

  /** What a macro of another crate wrote is where the macro was called. */
  static Span of(JsonObject json, Path directory) {
    JsonObject at = json;
    while (!Files.isRegularFile(file(at, directory)) && caller(at).isPresent()) {
      at = caller(at).orElseThrow();
    }
    return new Span(
        file(at, directory),
        at.get("line_start").getAsInt(),
        at.get("column_start").getAsInt(),
        json.get("is_primary").getAsBoolean());
  }

  private static Path file(JsonObject json, Path directory) {
    return directory.resolve(json.get("file_name").getAsString()).normalize();
  }

  private static Optional<JsonObject> caller(JsonObject json) {
    return Optional.ofNullable(json.get("expansion"))
        .filter(JsonElement::isJsonObject)
        .map(expansion -> expansion.getAsJsonObject().get("span"))
        .filter(JsonElement::isJsonObject)
        .map(JsonElement::getAsJsonObject);
  }

  /** As Maven's own compilers have it, which IDEs make a link of. */
  @Override
  public String toString() {
    return file + ":[" + line + "," + column + "]";
  }
}
