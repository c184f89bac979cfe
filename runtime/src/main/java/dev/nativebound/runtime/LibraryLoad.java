package dev.nativebound.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Has the JVM load a file.
 *
 * @param request for whom
 * @param systemLoad {@link System#load} as the bound class calls it
 */
record LibraryLoad(LibraryRequest request, Consumer<String> systemLoad) {
  /**
   * Loads the file, or a copy of it.
   *
   * @return what was loaded
   * @throws NativeLibraryError when the JVM refuses
   */
  LibraryFile load(LibraryFile file) {
    if (file.lease() == null && MappedFiles.OF_THIS_PROCESS.haveEarlierVersionOf(file.path())) {
      return load(copy(file, "of which this process still has an earlier version"));
    }
    try {
      systemLoad.accept(file.path().toString());
      return file;
    } catch (UnsatisfiedLinkError e) {
      if (file.lease() == null && isInAnotherLoader(e)) {
        return load(copy(file, "which another class loader has loaded"));
      }
      throw LoadFailure.refused(file, request, e);
    } catch (IllegalCallerException e) {
      throw LoadFailure.forbidden(request.type(), e);
    }
  }

  /**
   * Only the JVM's text tells: other runtimes of ours, and other loaders, do not know of each
   * other.
   */
  static boolean isInAnotherLoader(UnsatisfiedLinkError e) {
    String text = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    return text.contains("already loaded in another classloader");
  }

  private static LibraryFile copy(LibraryFile file, String why) {
    try (InputStream library = Files.newInputStream(file.path())) {
      PrivateFolder folder = PrivateFolder.create();
      return file.copiedTo(
          folder.write(file.path().getFileName().toString(), library), folder, why);
    } catch (IOException e) {
      throw LoadFailure.notCopied(file.toString(), e);
    }
  }
}
