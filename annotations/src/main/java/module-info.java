/**
 * The annotations that user code carries at compile time. Nothing of them is needed at run time:
 * all have {@code CLASS} retention, so {@code requires static} is enough.
 */
module dev.nativebound.annotations {
  exports dev.nativebound;
}
