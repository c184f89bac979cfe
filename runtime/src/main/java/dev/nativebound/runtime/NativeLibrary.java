package dev.nativebound.runtime;

import java.util.Objects;

/** A native library by its name: what a generated {@code load()} calls. */
public final class NativeLibrary {
  private final String name;

  private NativeLibrary(String name) {
    this.name = Objects.requireNonNull(name, "name");
  }

  /**
   * The library of a name.
   *
   * @param library the name as Rust spells it, without the platform's prefix and suffix
   * @return that library, not yet looked for
   */
  public static NativeLibrary named(String library) {
    return new NativeLibrary(library);
  }

  /**
   * Finds the library, loads it unless the class loader of the contract's type already has it, and
   * compares the contract.
   *
   * <p>A library that is linked into the program that runs the JVM is taken from there, before any
   * file. Else it is looked for in {@code nativebound.library.path}, in {@code java.library.path},
   * where the build of the class put it, and among the resources of the class's own loader ({@code
   * META-INF/native/}), in this order. Each class loader has a library of its own: where the JVM
   * refuses to load a file for a second one, a private copy is loaded.
   *
   * <p>Any thread may call it; calls for one class loader wait for each other.
   *
   * @param contract what the generated class was built from
   * @param generated what the class has to do itself
   * @throws NativeLibraryError when the library is not found or cannot be loaded
   * @throws NativeContractError when it was built from other declarations
   */
  public void load(Contract contract, GeneratedClass generated) {
    ContractCheck check = new ContractCheck(contract);
    check.requireRuntimeAbi();
    LibraryRequest request = new LibraryRequest(name, contract.type(), Platform.current());
    check.requireSame(LoaderLibraries.of(request).load(request, generated), generated);
  }
}
