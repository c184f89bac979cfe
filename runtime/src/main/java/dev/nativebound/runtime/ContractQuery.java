package dev.nativebound.runtime;

/**
 * The native of a generated class that compares the contract: {@code TextStatsNative::contract}.
 */
@FunctionalInterface
public interface ContractQuery {
  /**
   * Asks the library whether it was built from the same declarations.
   *
   * @param abi the ABI number that the generated class was written for
   * @param hash the hash of the contract's lines
   * @return {@code null} when both are the library's own; else {@code abi N} in the first line and
   *     the library's lines in the following ones
   */
  String ask(int abi, long hash);
}
