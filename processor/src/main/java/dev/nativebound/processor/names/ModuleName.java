package dev.nativebound.processor.names;

/** The module of a class's shims, and its file in {@code src}. */
public final class ModuleName {
  private ModuleName() {}

  /**
   * Made of the whole class name, so that no two classes share one, whatever else is in the
   * library. A class without a package gets an underscore: its name alone may be a keyword, or
   * {@code lib}.
   */
  public static String of(String binaryName) {
    String mangled = Export.mangle(binaryName);
    return binaryName.indexOf('.') < 0 ? "_" + mangled : mangled;
  }
}
