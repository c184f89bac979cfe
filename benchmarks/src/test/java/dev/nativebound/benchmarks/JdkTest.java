package dev.nativebound.benchmarks;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkTest {
  @TempDir Path home;

  @Test
  void theVersionIsInItsReleaseFile() throws IOException {
    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"17.0.15\"\n");
    Jdk jdk = Jdk.at(home);
    assertThat(jdk.version()).isEqualTo("17.0.15");
    assertThat(jdk.feature()).isEqualTo(17);
  }
}
