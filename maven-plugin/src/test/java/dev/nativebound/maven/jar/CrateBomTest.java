package dev.nativebound.maven.jar;

import static com.google.common.truth.Truth.assertThat;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.junit.jupiter.api.Test;

/** Of {@code cargo metadata}, shortened to what is read; CycloneDX's own validator judges it. */
class CrateBomTest {
  private static final String CRATES_IO = "registry+https://github.com/rust-lang/crates.io-index";
  private static final String GIT = "git+https://user:secret@example.com/g.git?branch=main#0a1b";
  private static final String SUM = "0123456789abcdef".repeat(4);

  private static final String ZSTD =
      crate("zstd-id", "zstd-sys", "2.0.16+zstd.1.5.7", "MIT/Apache-2.0", CRATES_IO);
  private static final String MEMCHR = crate("mem-id", "memchr", "2.8.3", "Unlicense", CRATES_IO);
  private static final String ROOT = crate("/home/me/x", "x-jni", "0.0.0", null, null);
  private static final String OWN = crate("/home/me/own", "own", "0.1.0", "ask the boss", null);
  private static final String BY_GIT = crate("git-id", "g", "1.0.0", "(MIT OR ISC) AND Zlib", GIT);
  private static final String ELSEWHERE =
      crate("else-id", "inside", "3.0.0", null, "sparse+https://crates.example.com/a b/");

  private static final String ROOT_NODE = node("/home/me/x", "/home/me/own", "mem-id");
  private static final String OWN_NODE = node("/home/me/own", "zstd-id", "git-id", "mem-id");
  private static final String ELSEWHERE_NODE = node("else-id");
  private static final String GIT_NODE = node("git-id", "else-id", "mem-id");

  private static final String METADATA =
      metadata(
          List.of(ROOT, OWN, ZSTD, BY_GIT, MEMCHR, ELSEWHERE),
          List.of(ROOT_NODE, OWN_NODE, node("zstd-id"), GIT_NODE, node("mem-id"), ELSEWHERE_NODE));

  private static final String LOCK =
      """
      version = 4

      [[package]]
      name = "g"
      version = "1.0.0"
      source = "%s"
      dependencies = [
       "memchr",
      ]

      [[package]]
      name = "memchr"
      version = "2.8.3"
      source = "%s"
      checksum = "%s"

      [[package]]
      name = "zstd-sys"
      version = "9.9.9"
      source = "registry+https://github.com/rust-lang/crates.io-index"
      checksum = "of another version"
      """
          .formatted(GIT, CRATES_IO, SUM);

  private static String crate(
      String id, String name, String version, String license, String source) {
    return """
    {"id":"%s","name":"%s","version":"%s","license":%s,"source":%s,
     "manifest_path":"/home/me/Cargo.toml","targets":[{"kind":["lib"]}]}\
    """
        .formatted(id, name, version, literal(license), literal(source));
  }

  private static String literal(String text) {
    return text == null ? "null" : '"' + text + '"';
  }

  private static String node(String id, String... linked) {
    List<String> dependencies = new ArrayList<>();
    for (String one : linked) {
      dependencies.add("{\"pkg\":\"%s\",\"dep_kinds\":[{\"kind\":null}]}".formatted(one));
    }
    return "{\"id\":\"%s\",\"deps\":%s}".formatted(id, dependencies);
  }

  private static String metadata(List<String> crates, List<String> nodes) {
    return "{\"packages\":%s,\"resolve\":{\"root\":\"/home/me/x\",\"nodes\":%s}}"
        .formatted(crates, nodes);
  }

  private static String bom() {
    return CrateBom.of("x", "1.2", METADATA, LOCK);
  }

  private static List<ParseException> faults(String bom) throws IOException {
    return new org.cyclonedx.parsers.JsonParser().validate(bom, Version.VERSION_16);
  }

  /** As people read it, without quotes. */
  private static List<String> lines(String bom, String array) {
    List<String> lines = new ArrayList<>();
    for (JsonElement one : JsonParser.parseString(bom).getAsJsonObject().getAsJsonArray(array)) {
      lines.add(one.toString().replace("\"", ""));
    }
    return lines;
  }

  @Test
  void it_is_as_the_schema_wants_it() throws IOException {
    assertThat(faults(bom())).isEmpty();
    assertThat(bom())
        .startsWith(
            """
            {
              "bomFormat": "CycloneDX",
              "specVersion": "1.6",
              "version": 1,
              "metadata": {
                "component": {
                  "type": "library",
                  "bom-ref": "library:x",
                  "name": "x",
                  "version": "1.2"
                }
              },
              "components": [
            """);
  }

  @Test
  void what_the_schema_does_not_want_is_refused() throws IOException {
    Map<String, String> mistakes =
        Map.of(
            SUM,
            "00",
            "SHA-256",
            "SHA256",
            "\"type\": \"library\"",
            "\"type\": \"crate\"",
            "\"dependsOn\"",
            "\"depends\"",
            "\"version\": 1,",
            "\"version\": 0,",
            "\"expression\"",
            "\"spdx\"");
    for (Map.Entry<String, String> mistake : mistakes.entrySet()) {
      String broken = bom().replace(mistake.getKey(), mistake.getValue());
      assertThat(broken).isNotEqualTo(bom());
      assertThat(faults(broken)).isNotEmpty();
    }
  }

  @Test
  void a_crate_is_named_by_where_everyone_finds_it() throws MalformedPackageURLException {
    String git = "pkg:cargo/g@1.0.0?vcs_url=git%2Bhttps://example.com/g.git%400a1b";
    String inside = "pkg:cargo/inside@3.0.0?repository_url=https://crates.example.com/a%20b/";
    String zstd = "pkg:cargo/zstd-sys@2.0.16%2Bzstd.1.5.7";
    assertThat(lines(bom(), "components"))
        .containsExactly(
            "{type:library,bom-ref:"
                + git
                + ",name:g,version:1.0.0,"
                + "licenses:[{expression:(MIT OR ISC) AND Zlib}],purl:"
                + git
                + "}",
            "{type:library,bom-ref:" + inside + ",name:inside,version:3.0.0,purl:" + inside + "}",
            "{type:library,bom-ref:pkg:cargo/memchr@2.8.3,name:memchr,version:2.8.3,"
                + "hashes:[{alg:SHA-256,content:"
                + SUM
                + "}],"
                + "licenses:[{expression:Unlicense}],purl:pkg:cargo/memchr@2.8.3}",
            "{type:library,bom-ref:path:own@0.1.0,name:own,version:0.1.0,"
                + "licenses:[{license:{name:ask the boss}}]}",
            "{type:library,bom-ref:"
                + zstd
                + ",name:zstd-sys,version:2.0.16+zstd.1.5.7,"
                + "licenses:[{expression:MIT OR Apache-2.0}],purl:"
                + zstd
                + "}")
        .inOrder();
    PackageURL parsed = new PackageURL(git);
    assertThat(parsed.getQualifiers())
        .containsExactly("vcs_url", "git+https://example.com/g.git@0a1b");
    assertThat(new PackageURL(zstd).getVersion()).isEqualTo("2.0.16+zstd.1.5.7");
    assertThat(new PackageURL(inside).getQualifiers())
        .containsExactly("repository_url", "https://crates.example.com/a b/");
  }

  @Test
  void who_links_whom_is_said_of_each() {
    String git = "pkg:cargo/g@1.0.0?vcs_url=git%2Bhttps://example.com/g.git%400a1b";
    String inside = "pkg:cargo/inside@3.0.0?repository_url=https://crates.example.com/a%20b/";
    String zstd = "pkg:cargo/zstd-sys@2.0.16%2Bzstd.1.5.7";
    assertThat(lines(bom(), "dependencies"))
        .containsExactly(
            "{ref:library:x,dependsOn:[pkg:cargo/memchr@2.8.3,path:own@0.1.0]}",
            "{ref:" + git + ",dependsOn:[" + inside + ",pkg:cargo/memchr@2.8.3]}",
            "{ref:" + inside + ",dependsOn:[]}",
            "{ref:pkg:cargo/memchr@2.8.3,dependsOn:[]}",
            "{ref:path:own@0.1.0,dependsOn:[" + git + ",pkg:cargo/memchr@2.8.3," + zstd + "]}",
            "{ref:" + zstd + ",dependsOn:[]}")
        .inOrder();
  }

  @Test
  void another_order_and_another_machine_make_the_same_bytes() {
    String other =
        metadata(
                List.of(ELSEWHERE, MEMCHR, ROOT, BY_GIT, ZSTD, OWN),
                List.of(
                    ELSEWHERE_NODE,
                    node("mem-id"),
                    node("git-id", "mem-id", "else-id"),
                    node("zstd-id"),
                    OWN_NODE,
                    ROOT_NODE))
            .replace("/home/me", "C:/Users/me");
    assertThat(CrateBom.of("x", "1.2", other, LOCK.replace("\n", "\r\n"))).isEqualTo(bom());
    assertThat(bom()).doesNotContain("/home");
    assertThat(bom()).doesNotContain("secret");
  }
}
