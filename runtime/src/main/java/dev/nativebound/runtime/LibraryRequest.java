package dev.nativebound.runtime;

/**
 * Which library is looked for, and for whom.
 *
 * @param library the name as Rust spells it
 * @param type the bound class
 * @param platform the one this JVM runs on
 */
record LibraryRequest(String library, Class<?> type, Platform platform) {
  /** The file's name on this platform, such as {@code libtext_stats.so}. */
  String fileName() {
    return System.mapLibraryName(library);
  }

  /** Where the library is in a jar or on the class path. */
  String resource() {
    return folder() + fileName();
  }

  /** The folder of it, with a slash behind. */
  String folder() {
    return folder(library, platform.toString());
  }

  /** The folder of a library for a platform. */
  static String folder(String library, String platform) {
    return "META-INF/native/" + library + "/" + platform + "/";
  }
}
