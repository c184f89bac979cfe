package com.example.embedded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.nativebound.runtime.NativeLibrary;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program, started as its users do. */
final class ProgramTest {
  private static final boolean WINDOWS = File.separatorChar == '\\';
  private static final Path PROGRAM =
      Path.of("target/cargo/release", WINDOWS ? "shop.exe" : "shop").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void rulesInJavaOrderForTheProgram() throws Exception {
    assertEquals(
        """
        Java sees 12 of coffee
        Java sees 3 of tea
        Rust orders 7 of tea
        """,
        run(of(Shop.class) + File.pathSeparator + of(NativeLibrary.class)));
  }

  @Test
  void withoutRulesItSaysSo() throws Exception {
    String output = run(of(NativeLibrary.class).toString());
    assertTrue(output.contains("com/example/embedded/Rules"), output);
  }

  private String run(String classPath) throws Exception {
    Path home = Path.of(System.getProperty("java.home"));
    File output = folder.resolve("output").toFile();
    ProcessBuilder builder = new ProcessBuilder(PROGRAM.toString(), classPath);
    Map<String, String> environment = builder.environment();
    environment.put("JAVA_HOME", home.toString());
    if (WINDOWS) {
      environment.merge("PATH", home.resolve("bin").toString(), (path, bin) -> bin + ";" + path);
    }
    Process process =
        builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(output).start();
    assertTrue(process.waitFor(1, TimeUnit.MINUTES));
    return Files.readString(output.toPath(), StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private static Path of(Class<?> type) throws Exception {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
