package dev.nativebound.runtime;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A library that is linked into the program that runs this JVM.
 *
 * <p>JEP 178: the JVM takes a library as built in where the process exports {@code
 * JNI_OnLoad_<library>}, and then looks at no file, whatever path it was given. So it is asked
 * before anything is looked for, with a path at which there is nothing: what it loads from there is
 * built in.
 *
 * @param request for whom
 * @param systemLoad {@link System#load} as the bound class calls it
 */
record BuiltinLibrary(LibraryRequest request, SystemLoad systemLoad) {
  /** Lists the libraries that must be built in: no file will do for them. */
  static final String PROPERTY = "nativebound.builtin";

  /**
   * Has the JVM link the library.
   *
   * @return empty where it is not built in, and need not be
   * @throws NativeLibraryError where it must be, or another class loader has it, or the JVM allows
   *     the class no native code
   */
  Optional<LibraryFile> load() {
    try {
      systemLoad.load(nowhere());
      return Optional.of(builtIn());
    } catch (UnsatisfiedLinkError e) {
      if (LibraryLoad.isInAnotherLoader(e)) {
        throw LoadFailure.builtInElsewhere(request, e);
      }
      if (isRequired()) {
        throw LoadFailure.notBuiltIn(request, e);
      }
      return Optional.empty();
    } catch (IllegalCallerException e) {
      throw LoadFailure.forbidden(request.type(), e);
    }
  }

  /** In the JDK's own folder, where nobody puts a file who has not got the JVM already. */
  private String nowhere() {
    Path root = Path.of("").toAbsolutePath().getRoot();
    String home = System.getProperty("java.home", root.toString()); // an image may have none
    return root.resolve(home).resolve(PROPERTY).resolve(request.fileName()).toString();
  }

  private LibraryFile builtIn() {
    String rebuild = "the build of the program, after that of its Java classes";
    return new LibraryFile(
        Path.of(request.library()), "linked into the program", () -> rebuild, null);
  }

  private boolean isRequired() {
    for (String listed : System.getProperty(PROPERTY, "").split(",", -1)) {
      if (listed.strip().equals(request.library())) {
        return true;
      }
    }
    return false;
  }
}
