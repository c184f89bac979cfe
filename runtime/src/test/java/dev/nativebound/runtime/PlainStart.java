package dev.nativebound.runtime;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** A JVM of its own that loads the library of {@code app.jar}, and does nothing else. */
final class PlainStart implements GeneratedClass {
  private PlainStart() {}

  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    URL[] jar = {Path.of(arguments[0]).toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(jar, null)) {
      Class<?> type = Class.forName("demo.TextStats", true, loader);
      NativeLibrary.named(BoundClass.LIBRARY)
          .load(new Contract(type, Contract.ABI, 1), new PlainStart());
    }
  }

  /** A JVM that writes into a file which classes it loads. */
  static void run(Path folder, Path classes) throws IOException, InterruptedException {
    Process jvm =
        LoadingJvm.command(
                folder, PlainStart.class, "-Xlog:class+load:file=" + classes.getFileName())
            .directory(classes.getParent().toFile())
            .start();
    if (jvm.waitFor() != 0) {
      throw new AssertionError("exit status " + jvm.exitValue());
    }
  }

  @Override
  public void load(String path) {
    if (!Files.exists(Path.of(path))) {
      throw new UnsatisfiedLinkError("Can't load library: " + path);
    }
  }

  @Override
  public String contract(int abi, long hash) {
    return null;
  }
}
