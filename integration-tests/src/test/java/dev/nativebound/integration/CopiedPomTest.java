package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The quickstart's pom where it is copied to a project of crates alone, with the edits it asks for.
 */
final class CopiedPomTest {
  private static final Path POM = Checkout.root().resolve("examples/quickstart/pom.xml");

  private static final String JAVA =
      """
      package demo;

      import dev.nativebound.*;

      @NativeBound(rust = "crc32fast")
      @RustCrate(name = "crc32fast", version = "1.4")
      public final class Crc32 {
        static { Crc32Native.load(); }

        private Crc32() {}

        public static native @Unsigned int hash(byte[] data);

        public static void main(String[] arguments) {
          System.out.println(Integer.toHexString(hash("123456789".getBytes())));
        }
      }
      """;

  private static String pom() throws IOException {
    String text = Files.readString(POM);
    text = without(text, "(?s) *<parent>.*?</parent>\n");
    text = without(text, "(?s) *<dependency>\\s*<!-- Only in this repository.*?</dependency>\n");
    return text.replaceFirst(
            "(<artifactId>)quickstart(</artifactId>)", "$1copied$2<version>1</version>")
        .replace("${project.parent.version}", MavenBuild.versionOfThisBuild())
        .replace("${junit.version}", MavenBuild.property("junit.version"))
        .replace("<native.library>quickstart", "<native.library>copied_pom")
        .replace("../../rust-runtime", Checkout.root().resolve("rust-runtime").toString())
        .replace("com.example.quickstart.Quickstart", "demo.Crc32");
  }

  private static String without(String text, String regex) {
    assertThat(text).containsMatch(regex);
    return Pattern.compile(regex).matcher(text).replaceFirst("");
  }

  @Test
  void buildsAProjectOfCratesAloneAndKeepsItsLock() throws IOException {
    if (!MavenBuild.isPossible()) {
      Skipped.note("The quickstart's pom, copied: it needs jars, so run mvn package or verify");
      return;
    }
    Project project = Project.named("copied-pom").remove("src/main/rust");
    project.write("pom.xml", pom()).java("demo/Crc32.java", JAVA);
    MavenBuild.run(project, "verify").expectSuccess().expect("cbf43926");
    Path rust = project.rustCrate();
    assertThat(Project.files(rust)).containsExactly(rust.resolve("Cargo.native.lock"));
    List<String> lock = Files.readAllLines(rust.resolve("Cargo.native.lock"));
    assertThat(lock).contains("name = \"crc32fast\"");
  }
}
