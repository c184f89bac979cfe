package dev.nativebound.runtime;

import java.io.IOException;

/** What is said when a library was found and cannot be used all the same. */
final class LoadFailure {
  private LoadFailure() {}

  /** The JVM found no library in the file, or could not link it. */
  static NativeLibraryError refused(
      LibraryFile file, LibraryRequest request, UnsatisfiedLinkError cause) {
    String message =
        "%s, the native library of %s, cannot be loaded on %s: %s%s"
            .formatted(
                file,
                request.type().getName(),
                request.platform(),
                cause.getMessage(),
                isNoexec(cause) ? noexec(file) : "");
    return new NativeLibraryError(message, cause);
  }

  /**
   * What the dynamic linker says when a file system was mounted so that nothing in it is executed.
   */
  private static boolean isNoexec(UnsatisfiedLinkError cause) {
    String text = String.valueOf(cause.getMessage());
    return text.contains("failed to map segment") || text.contains("Operation not permitted");
  }

  private static String noexec(LibraryFile file) {
    String folder = file.path().getParent().toString();
    String wayOut =
        file.lease() == null
            ? "move the library"
            : "name another temporary directory with -Djava.io.tmpdir=<folder>";
    return "; the file system of " + folder + " seems to be mounted noexec: " + wayOut;
  }

  /** The JVM was told to allow no native code to the module of the class (JDK 24 and later). */
  static NativeLibraryError forbidden(Class<?> type, IllegalCallerException cause) {
    Module module = type.getModule();
    String message =
        """
        this JVM allows no native code to %s, which %s needs: \
        start it with --enable-native-access=%s"""
            .formatted(
                module.isNamed() ? module : "the class path",
                type.getName(),
                module.isNamed() ? module.getName() : "ALL-UNNAMED");
    return new NativeLibraryError(message, cause);
  }

  /** A library that somebody said is built in is not. */
  static NativeLibraryError notBuiltIn(LibraryRequest request, UnsatisfiedLinkError cause) {
    String message =
        """
        the native library %1$s of %2$s is not linked into the program, and %3$s says that it is: \
        the program exports no JNI_OnLoad_%1$s; its main.rs needs `extern crate` of the emitted crate, \
        and its build script nativebound::embed::link_args()"""
            .formatted(request.library(), request.type().getName(), BuiltinLibrary.PROPERTY);
    return new NativeLibraryError(message, cause);
  }

  /** The JVM gives a library to one class loader at a time, and of this one there is no copy. */
  static NativeLibraryError builtInElsewhere(LibraryRequest request, UnsatisfiedLinkError cause) {
    String message =
        """
        the native library %s of %s is linked into the program, and another class loader has it: \
        of such a library there is one, so its classes must come from one class loader"""
            .formatted(request.library(), request.type().getName());
    return new NativeLibraryError(message, cause);
  }

  /** A library had to be written to a file and was not. */
  static NativeLibraryError notCopied(String library, IOException cause) {
    String message =
        """
        %s cannot be copied into the temporary directory %s \
        (-Djava.io.tmpdir=<folder> names another): %s"""
            .formatted(library, System.getProperty("java.io.tmpdir"), cause);
    return new NativeLibraryError(message, cause);
  }
}
