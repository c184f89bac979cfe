/** The annotations and the runtime: what a module that has natives requires. */
module dev.nativebound {
  requires transitive dev.nativebound.annotations;
  requires transitive dev.nativebound.runtime;
}
