package dev.nativebound.maven.cargo;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The crate {@code nativebound} in a folder, in place of the published one.
 *
 * <p>The emitted crate says so in its manifest. The user's crate asks for a published version, and
 * when cargo runs there by itself it is told.
 */
public record LocalRuntime(Path folder) {
  private static final String NAME = "nativebound";

  /** Options of cargo, for a crate that {@code metadata} describes. */
  public List<String> options(String metadata) {
    if (hasOtherSource(JsonParser.parseString(metadata).getAsJsonObject())) {
      return List.of(); // a patch that replaces nothing would be written into Cargo.lock
    }
    return List.of("--config", "patch.crates-io." + NAME + ".path=" + literal());
  }

  /** Whether the crate itself has {@code nativebound} from a folder, or by git. */
  private static boolean hasOtherSource(JsonObject metadata) {
    return StreamSupport.stream(metadata.getAsJsonArray("packages").spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .flatMap(
            crate ->
                StreamSupport.stream(crate.getAsJsonArray("dependencies").spliterator(), false))
        .map(JsonElement::getAsJsonObject)
        .filter(dependency -> dependency.get("name").getAsString().equals(NAME))
        .map(dependency -> dependency.get("source"))
        .anyMatch(source -> source.isJsonNull() || !source.getAsString().startsWith("registry+"));
  }

  /** A basic string of TOML. */
  private String literal() {
    return '"' + folder.toString().replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
