package dev.nativebound.processor;

/** What ties the processor, the runtime jar and the {@code nativebound} crate together. */
public final class Versions {
  /** The version of all artifacts and crates. */
  public static final String NATIVEBOUND = "0.1.0";

  /** The number of the interface between emitted code and the two runtimes; they refuse another. */
  public static final int ABI = 1;

  /** The first Rust version that compiles emitted code. */
  public static final String RUST = "1.85";

  private Versions() {}
}
