package com.example.crates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.nativebound.runtime.NativeLibrary;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar, where nothing of this build is near, in a JVM without any environment. */
final class PackedJarIT {
  @TempDir Path folder;

  @Test
  void hasItsLibraryInIt() throws IOException, InterruptedException, URISyntaxException {
    Path jar = Files.copy(Path.of(System.getProperty("jar")), folder.resolve("crates.jar"));
    Path file = Files.writeString(folder.resolve("abc.txt"), "abc");
    Path runtime =
        Path.of(NativeLibrary.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.io.tmpdir=" + folder,
            "-classpath",
            jar + File.pathSeparator + runtime,
            "com.example.crates.Checksums",
            file.toString());
    assertEquals(
        """
        CRC-32  352441c2
        SHA-256 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
        BLAKE3  6437b3ac38465133ffb63b75273a8db548c558465d79db03fd359c6cd5bd9d85
        """,
        output(java));
  }

  private String output(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> !name.equals("SystemRoot")); // Windows' own
    Process process = builder.redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertEquals(0, process.waitFor(), output);
    return output.replace("\r\n", "\n");
  }
}
