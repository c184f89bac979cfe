/**
 * What generated code calls: finding, loading and checking a native library, and the exceptions.
 */
module dev.nativebound.runtime {
  exports dev.nativebound.runtime;
  exports dev.nativebound.runtime.wire;
}
