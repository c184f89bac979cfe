package com.example.crates;

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import dev.nativebound.RustVia;

/**
 * Versions as semver.org has them, of the crate {@code semver}.
 *
 * <p>An interface without state has no objects in Rust. What crosses are values: a record has the
 * fields of the crate's struct, an enum the variants of its enum.
 */
@NativeBound(rust = "semver")
@RustCrate(name = "semver", version = "1.0")
public interface SemVer {
  /** The one there is. */
  static SemVer instance() {
    return SemVerNative.INSTANCE;
  }

  /**
   * The parts of a version.
   *
   * @throws IllegalArgumentException when {@code text} is none
   */
  @NativeBound(rust = "semver::Version::parse")
  Version parse(String text) throws IllegalArgumentException;

  /**
   * Which version goes before the other; what is built, after {@code +}, does not count.
   *
   * <p>{@link RustVia} on a parameter names the function that makes the argument of the Java value:
   * a text that is no version is an {@code IllegalArgumentException} that names the parameter.
   */
  @NativeBound(rust = "semver::Version::cmp_precedence")
  Order compare(
      @RustVia("semver::Version::parse") String a, @RustVia("semver::Version::parse") String b);

  /**
   * {@code semver::Version}: numbers are its fields, the text is made by a method.
   *
   * @param text all of it, with what follows {@code -} and {@code +}
   */
  @NativeBound(rust = "semver::Version")
  record Version(long major, long minor, long patch, @RustVia("to_string") String text) {}

  /** {@code std::cmp::Ordering}. */
  @NativeBound(rust = "std::cmp::Ordering")
  enum Order {
    /** The first one goes before. */
    LESS,
    /** Neither does. */
    EQUAL,
    /** The second one goes before. */
    GREATER
  }
}
