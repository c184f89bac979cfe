package dev.nativebound.runtime;

import java.util.Optional;

/** What is said when a library was found and cannot be used all the same. */
final class LoadFailure {
  private LoadFailure() {}

  /** The JVM found no library in the file, or could not link it. */
  static NativeLibraryError refused(
      LibraryFile file,
      LibraryRequest request,
      Optional<LibraryIndex> index,
      UnsatisfiedLinkError cause) {
    String message =
        "%s, the native library of %s, cannot be loaded on %s: %s%s%s"
            .formatted(
                file,
                request.type().getName(),
                request.platform(),
                cause.getMessage(),
                isNoexec(cause) ? noexec(file) : "",
                new CLibrary(file.path(), request.platform(), index).reason(cause.getMessage()));
    return new NativeLibraryError(message, cause);
  }

  /**
   * What the dynamic linker says when a file system was mounted so that nothing in it is executed.
   */
  static boolean isNoexec(UnsatisfiedLinkError cause) {
    String text = String.valueOf(cause.getMessage());
    return text.contains("failed to map segment") || text.contains("Operation not permitted");
  }

  private static String noexec(LibraryFile file) {
    return "; the file system of "
        + file.path().getParent()
        + " seems to be mounted noexec: move the library";
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

  /** A library had to be put into a file, and no place served. */
  static NativeLibraryError nowhere(
      String library, LibraryRequest request, String attempts, Throwable last) {
    String message =
        """
        %s, the native library of %s, could be put nowhere to be loaded:
        %sname a folder that can be written to and is not mounted noexec: -D%s=<folder>"""
            .formatted(library, request.type().getName(), attempts, Places.TMPDIR);
    return new NativeLibraryError(message, last);
  }

  /** A library is not the one that was packed. */
  static NativeLibraryError damaged(String library, LibraryRequest request, Throwable cause) {
    String message =
        "%s, the native library of %s, is not what its %s describes: %s; pack it anew"
            .formatted(library, request.type().getName(), LibraryIndex.NAME, cause.getMessage());
    return new NativeLibraryError(message, cause);
  }

  /** An index does not say what it must. */
  static NativeLibraryError noIndex(String index, LibraryRequest request, Throwable cause) {
    String message =
        "%s, which describes the native library of %s, cannot be used: %s; pack the library anew"
            .formatted(index, request.type().getName(), cause.getMessage());
    return new NativeLibraryError(message, cause);
  }
}
