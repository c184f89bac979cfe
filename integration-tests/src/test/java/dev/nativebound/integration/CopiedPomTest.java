package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The poms that are there to be copied, in a project of crates alone, with the edits they ask for.
 */
final class CopiedPomTest {
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

  private static String pom(String file, String name) throws IOException {
    return Files.readString(Checkout.root().resolve(file))
        .replaceFirst("<artifactId>[a-z]+</artifactId>", "<artifactId>" + name + "</artifactId>")
        .replace("<native.library>explicit", "<native.library>" + name.replace('-', '_'))
        .replace("${nativebound.clone}", Checkout.root().toString());
  }

  private static Project crateAlone(String name, String file) throws IOException {
    MavenBuild.assumeJars("The poms to copy");
    Project project = Project.named(name).remove("src/main/rust");
    return project.write("pom.xml", pom(file, name)).java("demo/Crc32.java", JAVA);
  }

  /** That it ran, and that all that was written beside the sources is the lock. */
  private static void expectRunsWithLock(Project project) throws IOException {
    Jdk jdk = Jdk.all().get(0);
    ChildJvm.of(jdk, project).run("demo.Crc32").expectSuccess().expect("cbf43926");
    Path rust = project.rustCrate();
    assertThat(Project.files(rust)).containsExactly(rust.resolve("Cargo.native.lock"));
    List<String> lock = Files.readAllLines(rust.resolve("Cargo.native.lock"));
    assertThat(lock).contains("name = \"crc32fast\"");
  }

  @Test
  void ofTheQuickstart() throws IOException {
    Project project = crateAlone("copied-pom", "examples/quickstart/pom.xml");
    PluggedProject.maven(project, "-q", "verify").expectSuccess();
    expectRunsWithLock(project);
  }

  @Test
  void withoutThePlugin() throws IOException {
    Project project = crateAlone("explicit-pom", "docs/without-plugin/pom.xml");
    MavenBuild.run(project, "verify").expectSuccess();
    expectRunsWithLock(project);
  }
}
