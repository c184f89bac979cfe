package dev.nativebound.runtime;

/** The native of a generated class that compares the contract. */
@FunctionalInterface
interface ContractQuery {
  String contract(int abi, long hash);
}
