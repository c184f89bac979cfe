package dev.nativebound.runtime.wire;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.nativebound.runtime.wire.Codecs.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

final class WireVectorsTest {
  @Test
  void eachVectorIsWrittenAndRead() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("../docs/wire-vectors.txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();
    for (String line : lines) {
      String[] columns = line.split(" \\| ", -1);
      assertWithMessage(line).that(columns).hasLength(4);
      assertWithMessage(line).that(Codecs.VECTORS).containsKey(columns[0]);
      check(columns[0], Codecs.VECTORS.get(columns[0]), columns[3]);
    }
    assertThat(lines).hasSize(Codecs.VECTORS.size());
  }

  private static <T> void check(String name, Sample<T> sample, String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertWithMessage(name + " written").that(hexOf(sample.bytes())).isEqualTo(hex);
    T read = sample.read(bytes);
    // Arrays have no equals of their own.
    assertWithMessage(name + " read")
        .that(Arrays.deepEquals(new Object[] {read}, new Object[] {sample.value()}))
        .isTrue();
    assertWithMessage(name + " read and written")
        .that(hexOf(sample.with(read).bytes()))
        .isEqualTo(hex);
  }

  private static String hexOf(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
