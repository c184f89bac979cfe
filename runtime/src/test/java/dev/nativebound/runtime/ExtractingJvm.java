package dev.nativebound.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** A JVM of its own that extracts a file, says where, and ends when it is told to. */
final class ExtractingJvm {
  private ExtractingJvm() {}

  @SuppressWarnings("SystemOut") // that is how it says where
  public static void main(String[] arguments) throws IOException {
    PrivateFolder folder = PrivateFolder.createIn(Path.of(arguments[0]));
    InputStream library = new ByteArrayInputStream(new byte[] {1});
    System.out.println(folder.write("library", library, OptionalLong.of(1)));
    System.in.read();
    if (!folder.isLocked()) {
      throw new AssertionError("the lock is gone");
    }
  }

  static Process start(Path temporary) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String main = ExtractingJvm.class.getName();
    return new ProcessBuilder(java, "-cp", classPath(), main, temporary.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static String classPath() {
    return String.join(File.pathSeparator, List.of("target/classes", "target/test-classes"));
  }

  static Path extracted(Process jvm) throws IOException {
    return Path.of(jvm.inputReader(UTF_8).readLine());
  }

  static void end(Process jvm) throws IOException, InterruptedException {
    jvm.getOutputStream().close();
    if (jvm.waitFor() != 0) {
      throw new AssertionError("exit status " + jvm.exitValue());
    }
  }

  static void kill(Process jvm) throws InterruptedException {
    jvm.destroyForcibly().waitFor();
  }
}
