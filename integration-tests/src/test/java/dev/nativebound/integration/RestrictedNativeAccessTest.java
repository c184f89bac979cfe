package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** JDK 24 and later allow native code to whom the command line names. */
final class RestrictedNativeAccessTest {
  private static ChildJvm unnamed;
  private static ChildJvm named;

  @BeforeAll
  static void build() {
    Optional<Jdk> jdk25 = Jdk.jdk25();
    assumeTrue(jdk25.isPresent());
    Versions versions = Versions.first("restricted");
    Jdk bare = new Jdk("JDK 25", jdk25.get().home(), List.of());
    unnamed = versions.jvm().in(bare);
    named = unnamed.with("--enable-native-access=ALL-UNNAMED");
  }

  @Test
  void deniedItNamesTheOption() {
    unnamed
        .with("--illegal-native-access=deny")
        .run("demo.Main")
        .expect(
            "dev.nativebound.runtime.NativeLibraryError: this JVM allows no native code to"
                + " the class path, which demo.Api needs:"
                + " start it with --enable-native-access=ALL-UNNAMED\n");
  }

  @Test
  void allowedByTheOptionItIsQuiet() {
    for (ChildJvm jvm : List.of(named, named.with("--illegal-native-access=deny"))) {
      Outcome outcome = jvm.run("demo.Main").expect("answer 42\nloaded\n");
      assertThat(outcome.errors()).isEmpty();
    }
  }

  @Test
  void withoutItTheJvmWarnsAndGoesOn() {
    unnamed.run("demo.Main").expect("answer 42\nloaded\n").expect("WARNING: A restricted method");
  }
}
