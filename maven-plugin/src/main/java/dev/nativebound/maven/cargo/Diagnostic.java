package dev.nativebound.maven.cargo;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message of rustc.
 *
 * @param level {@code error}, {@code warning} …
 * @param code {@code E0053}, empty where there is none
 * @param rendered as rustc prints it on a terminal
 * @param spans its places and those of its notes
 */
public record Diagnostic(
    String level, String code, String message, String rendered, List<Span> spans) {

  /** From a {@code compiler-message} of cargo's. */
  static Diagnostic of(JsonObject compilerMessage) {
    JsonObject json = compilerMessage.getAsJsonObject("message");
    Path manifest = Path.of(compilerMessage.get("manifest_path").getAsString());
    List<Span> spans = new ArrayList<>();
    collect(json, manifest.toAbsolutePath().getParent(), spans);
    return new Diagnostic(
        json.get("level").getAsString(),
        text(json.get("code")),
        json.get("message").getAsString(),
        json.get("rendered").isJsonNull() ? "" : json.get("rendered").getAsString(),
        List.copyOf(spans));
  }

  private static String text(JsonElement code) {
    return code != null && code.isJsonObject()
        ? code.getAsJsonObject().get("code").getAsString()
        : "";
  }

  private static void collect(JsonObject json, Path directory, List<Span> spans) {
    json.getAsJsonArray("spans").forEach(s -> spans.add(Span.of(s.getAsJsonObject(), directory)));
    json.getAsJsonArray("children").forEach(c -> collect(c.getAsJsonObject(), directory, spans));
  }

  /** Whether the build fails for it: a sum of the errors is none. */
  boolean isError() {
    return level.startsWith("error") && !message.startsWith("aborting due to");
  }

  boolean isWarning() {
    return level.equals("warning") && !spans.isEmpty();
  }

  /** The line for Maven, with the text of rustc below it and what Java declares there. */
  public String text() {
    String place = primary().map(span -> span + " ").orElse("");
    String code = this.code.isEmpty() ? "" : "[" + this.code + "]";
    String first = place + level + code + ": " + message;
    StringBuilder text = new StringBuilder(first.strip());
    int end = rendered.indexOf('\n');
    text.append(end < 0 ? "" : rendered.substring(end).stripTrailing());
    JavaDeclaration.of(spans).forEach(java -> text.append("\n  Java declares: ").append(java));
    return text.toString();
  }

  private Optional<Span> primary() {
    return spans.stream().filter(Span::isPrimary).findFirst();
  }
}
