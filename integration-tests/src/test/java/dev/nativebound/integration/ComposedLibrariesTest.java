package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Two libraries that bind a crate, each in another version of it, and a program that has their jars
 * and the runtime's: no Rust, no cargo, no annotations.
 */
final class ComposedLibrariesTest {
  private static final String CODEC =
      """
      package PACKAGE;

      import dev.nativebound.NativeBound;
      import dev.nativebound.RustCrate;

      @NativeBound(rust = "base64::engine::general_purpose::STANDARD")
      @RustCrate(name = "base64", version = "VERSION")
      public interface Codec {
        static Codec codec() {
          return CodecNative.INSTANCE;
        }

        @NativeBound(rust = "base64::Engine::encode")
        String encode(byte[] data);

        @NativeBound(rust = "base64::Engine::decode")
        byte[] decode(String text) throws IllegalArgumentException;
      }
      """;

  private static final String PROGRAM =
      """
      package program;

      import static java.nio.charset.StandardCharsets.US_ASCII;

      public final class Main {
        public static void main(String[] arguments) {
          byte[] data = "both".getBytes(US_ASCII);
          String first = earlier.Codec.codec().encode(data);
          System.out.println(first + " " + new String(later.Codec.codec().decode(first), US_ASCII));
          try {
            earlier.Codec.codec().decode("QUJDR");
          } catch (IllegalArgumentException e) {
            System.out.println("earlier: " + e.getMessage());
          }
          try {
            later.Codec.codec().decode("QUJDR");
          } catch (IllegalArgumentException e) {
            System.out.println("later: " + e.getMessage());
          }
        }
      }
      """;

  /** Each version has words of its own for a text of five letters. */
  private static final String BOTH_VERSIONS =
      """
      Ym90aA== both
      earlier: Encoded text cannot have a 6-bit remainder.
      later: Invalid input length: 5
      """;

  /** What the JVM prints, whose words these are: of the first library alone. */
  private static final String WARNING =
      """
      WARNING: A restricted method in java.lang.System has been called
      WARNING: java.lang.System::load has been called by earlier.CodecNative$1 in an unnamed module (file:%s)
      WARNING: Use --enable-native-access=ALL-UNNAMED to avoid a warning for callers in this module
      WARNING: Restricted methods will be blocked in a future release unless native access is enabled

      """;

  private static Project program;
  private static List<Path> jars;

  @BeforeAll
  static void build() throws IOException {
    Project earlier = library("earlier", "0.21");
    Project later = library("later", "0.22");
    program = Project.named("composed").remove("src/main/rust").java("program/Main.java", PROGRAM);
    compileProgram(List.of(earlier.classes(), later.classes()));
    String platform =
        LibraryJar.platformIn(
            ChildJvm.of(Jdk.ofThisBuild(), program)
                .withClasspath(
                    program.classes(), earlier.classes(), later.classes(), Classpath.runtime())
                .run("program.Main"));
    jars = List.of(jar(earlier, platform), jar(later, platform));
  }

  /** Where nothing else of its project is. */
  private static Path jar(Project library, String platform) throws IOException {
    Path jar = LibraryJar.of(library, Library.cargo(library), platform);
    return Project.copy(jar, program.root().resolve("lib").resolve(jar.getFileName()));
  }

  private static Project library(String name, String version) {
    Project project =
        Project.named(name)
            .remove("src/main/rust/Cargo.toml")
            .java(name + "/Codec.java", CODEC.replace("PACKAGE", name).replace("VERSION", version));
    JavaCompilation.of(project).run().expectSuccess();
    return project;
  }

  /** With what a program has to compile against: the annotations are not there. */
  private static void compileProgram(List<Path> libraries) {
    String path = String.join(File.pathSeparator, libraries.stream().map(Path::toString).toList());
    List<String> javac =
        List.of(
            Jdk.ofThisBuild().home().resolve("bin/javac").toString(),
            "--release",
            "17",
            "-Werror",
            "-classpath",
            path,
            "-d",
            program.classes().toString(),
            program.javaSources().resolve("program/Main.java").toString());
    new Command(program.root(), javac, Map.of()).run().expectSuccess();
  }

  /** A JVM without an environment, but for a home where nothing is. */
  private static ChildJvm jvm(Jdk jdk) {
    Map<String, String> environment = new HashMap<>();
    System.getenv().keySet().forEach(name -> environment.put(name, ""));
    environment.remove("SystemRoot"); // without it no program runs on Windows
    environment.put("HOME", empty("home").toString());
    return ChildJvm.of(jdk, program)
        .withClasspath(program.classes(), jars.get(0), jars.get(1), Classpath.runtime())
        .with("-Djava.io.tmpdir=" + empty("tmp"))
        .in(environment);
  }

  private static Path empty(String folder) {
    return program.remove(folder).write(folder + "/.keep", "").root().resolve(folder);
  }

  @Test
  void eachBringsItsVersionOfTheCrate() throws IOException {
    Outcome outcome = jvm(Jdk.ofThisBuild()).run("program.Main").expectSuccess();
    assertThat(outcome.output()).isEqualTo(BOTH_VERSIONS);
    assertThat(Project.files(program.root().resolve("home"))).hasSize(1);
  }

  @Test
  void onJdk25TheOptionMakesItQuiet() {
    Optional<Jdk> bare = bareJdk25();
    if (bare.isPresent()) {
      ChildJvm jvm = jvm(bare.get()).with("--enable-native-access=ALL-UNNAMED");
      assertThat(jvm.run("program.Main").expectSuccess().output()).isEqualTo(BOTH_VERSIONS);
    }
  }

  @Test
  void onJdk25WithoutTheOptionTheJvmWarnsOnce() {
    Optional<Jdk> bare = bareJdk25();
    if (bare.isPresent()) {
      Outcome outcome = jvm(bare.get()).run("program.Main").expectSuccess();
      assertThat(outcome.output()).startsWith(BOTH_VERSIONS);
      assertThat(outcome.errors()).isEqualTo(WARNING.formatted(jars.get(0).toUri().getPath()));
    }
  }

  @Test
  void onJdk25ThatDeniesItTheErrorNamesTheOption() {
    Optional<Jdk> bare = bareJdk25();
    if (bare.isPresent()) {
      jvm(bare.get())
          .with("--illegal-native-access=deny")
          .run("program.Main")
          .expectFailure()
          .expect("which earlier.Codec needs: start it with --enable-native-access=ALL-UNNAMED\n");
    }
  }

  private static Optional<Jdk> bareJdk25() {
    return Jdk.jdk25().map(jdk -> new Jdk(jdk.name(), jdk.home(), List.of()));
  }
}
