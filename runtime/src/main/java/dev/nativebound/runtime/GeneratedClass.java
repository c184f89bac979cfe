package dev.nativebound.runtime;

/**
 * What a generated class alone can do for itself.
 *
 * <p>Generated code implements it by a class, and not by lambdas: the first lambda of a program
 * costs a third of what loading a library does. Who is in the package can make one, and has no
 * handle by it: it does what a property does, {@code nativebound.contract=off}.
 */
public interface GeneratedClass extends SystemLoad, ContractQuery {
  /**
   * Calls {@link System#load}: a library belongs to the loader and the module of the caller.
   *
   * @param path where the library is
   */
  @Override
  void load(String path);

  /**
   * Asks the library whether it was built from the same declarations, by a private native.
   *
   * @param abi the ABI number that the generated class was written for
   * @param hash the hash of the contract's lines
   * @return {@code null} when both are the library's own; else {@code abi N} in the first line and
   *     the library's lines in the following ones
   */
  @Override
  String contract(int abi, long hash);
}
