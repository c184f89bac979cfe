package dev.nativebound.maven.jar;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code bom.cdx.json} beside a library: what is in it, for programs that look for known faults. It
 * is CycloneDX 1.6, without a time and a serial number, so that the same crates make the same
 * bytes.
 */
public final class CrateBom {
  /** Its name. */
  public static final String NAME = "bom.cdx.json";

  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  /** What can be an expression of SPDX; a sentence is none. */
  private static final Pattern EXPRESSION =
      Pattern.compile("\\(*[\\w.:+-]+\\)*( (AND|OR|WITH) \\(*[\\w.:+-]+\\)*)*");

  private final LinkedCrates crates;
  private final LockedChecksums checksums;

  private CrateBom(LinkedCrates crates, LockedChecksums checksums) {
    this.crates = crates;
    this.checksums = checksums;
  }

  /**
   * The text of the file.
   *
   * @param library its name
   * @param version of the project that it is a part of
   * @param metadata what {@code cargo metadata} says of the emitted crate
   * @param lock the text of its {@code Cargo.lock}
   */
  public static String of(String library, String version, String metadata, String lock) {
    CrateBom bom = new CrateBom(LinkedCrates.of(metadata), LockedChecksums.of(lock));
    return JSON.toJson(bom.document(library, version)) + "\n";
  }

  private JsonObject document(String library, String version) {
    String ref = "library:" + library;
    JsonObject metadata = new JsonObject();
    metadata.add("component", component(ref, library, version));
    JsonObject document = new JsonObject();
    document.addProperty("bomFormat", "CycloneDX");
    document.addProperty("specVersion", "1.6");
    document.addProperty("version", 1);
    document.add("metadata", metadata);
    document.add("components", array(crates.all().stream().map(this::component)));
    document.add(
        "dependencies",
        array(
            Stream.concat(
                Stream.of(dependencies(ref, crates.library())),
                crates.all().stream().map(crate -> dependencies(ref(crate), crate)))));
    return document;
  }

  private static JsonObject component(String ref, String name, String version) {
    JsonObject component = new JsonObject();
    component.addProperty("type", "library");
    component.addProperty("bom-ref", ref);
    component.addProperty("name", name);
    component.addProperty("version", version);
    return component;
  }

  private JsonObject component(LinkedCrate crate) {
    JsonObject component = component(ref(crate), crate.name(), crate.version());
    checksums.of(crate).ifPresent(sha256 -> component.add("hashes", one(hash(sha256))));
    crate.license().ifPresent(license -> component.add("licenses", one(license(license))));
    PackageUrl.of(crate).ifPresent(purl -> component.addProperty("purl", purl));
    return component;
  }

  private static JsonObject hash(String sha256) {
    JsonObject hash = new JsonObject();
    hash.addProperty("alg", "SHA-256");
    hash.addProperty("content", sha256);
    return hash;
  }

  /** A slash is cargo's older word for OR. */
  private static JsonObject license(String manifests) {
    String expression = manifests.replaceAll("\\s*/\\s*", " OR ");
    JsonObject license = new JsonObject();
    if (EXPRESSION.matcher(expression).matches()) {
      license.addProperty("expression", expression);
    } else {
      JsonObject named = new JsonObject();
      named.addProperty("name", manifests);
      license.add("license", named);
    }
    return license;
  }

  private JsonObject dependencies(String ref, LinkedCrate crate) {
    JsonObject dependencies = new JsonObject();
    dependencies.addProperty("ref", ref);
    dependencies.add(
        "dependsOn",
        array(
            crates.all().stream()
                .filter(other -> crate.dependencies().contains(other.id()))
                .map(other -> new JsonPrimitive(ref(other)))));
    return dependencies;
  }

  /** No folder of this machine is in it, as it is in cargo's id. */
  private static String ref(LinkedCrate crate) {
    return PackageUrl.of(crate).orElse("path:" + crate.name() + "@" + crate.version());
  }

  private static JsonArray one(JsonElement element) {
    return array(Stream.of(element));
  }

  private static JsonArray array(Stream<? extends JsonElement> elements) {
    JsonArray array = new JsonArray();
    elements.forEach(array::add);
    return array;
  }
}
