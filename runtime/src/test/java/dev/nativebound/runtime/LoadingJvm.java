package dev.nativebound.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A JVM of its own that loads the library of {@code app.jar}, and says from where. */
final class LoadingJvm {
  private LoadingJvm() {}

  @SuppressWarnings("SystemOut") // that is how it says where
  public static void main(String[] arguments) throws IOException {
    BoundClass bound = BoundClass.from(Path.of(arguments[0]));
    LibraryLoad load = new LibraryLoad(bound.request(), bound::systemLoad);
    System.out.println(LibrarySearch.find(bound.request()).loadedBy(load).path());
  }

  /** With an environment of those variables alone. */
  static Process start(Path folder, Map<String, String> environment) throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("temporary"));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder jvm =
        new ProcessBuilder(
            java,
            "-XX:TieredStopAtLevel=1",
            "-Djava.io.tmpdir=" + temporary,
            "-cp",
            String.join(File.pathSeparator, List.of("target/classes", "target/test-classes")),
            LoadingJvm.class.getName(),
            folder.resolve("app.jar").toString());
    jvm.environment().clear();
    jvm.environment().putAll(environment);
    return jvm.redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  static Path loaded(Process jvm) throws IOException, InterruptedException {
    String line = jvm.inputReader(UTF_8).readLine();
    if (jvm.waitFor() != 0) {
      throw new AssertionError("exit status " + jvm.exitValue());
    }
    return Path.of(line);
  }
}
