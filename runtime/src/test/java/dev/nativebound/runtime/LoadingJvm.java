package dev.nativebound.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    ProcessBuilder jvm = command(folder, LoadingJvm.class);
    jvm.environment().clear();
    jvm.environment().putAll(environment);
    return jvm.start();
  }

  /** A JVM with {@code app.jar} for its argument, and a home and temporary files beside that. */
  static ProcessBuilder command(Path folder, Class<?> main, String... options) throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("temporary"));
    String classes = Path.of("target/classes").toAbsolutePath().toString();
    String tests = Path.of("target/test-classes").toAbsolutePath().toString();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.io.tmpdir=" + temporary));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", String.join(File.pathSeparator, classes, tests)));
    command.addAll(List.of(main.getName(), folder.resolve("app.jar").toString()));
    ProcessBuilder jvm = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    jvm.environment().clear();
    jvm.environment().put("HOME", Files.createDirectories(folder.resolve("home")).toString());
    return jvm;
  }

  static Path loaded(Process jvm) throws IOException, InterruptedException {
    String line = jvm.inputReader(UTF_8).readLine();
    if (jvm.waitFor() != 0) {
      throw new AssertionError("exit status " + jvm.exitValue());
    }
    return Path.of(line);
  }
}
