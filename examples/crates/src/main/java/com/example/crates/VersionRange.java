package com.example.crates;

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import dev.nativebound.RustVia;

/** Which versions will do, as cargo writes it, {@code >=1.2, <2}: {@code semver::VersionReq}. */
@NativeBound(rust = "semver::VersionReq")
@RustCrate(name = "semver", version = "1.0")
public interface VersionRange extends AutoCloseable {
  /**
   * Reads one.
   *
   * @throws IllegalArgumentException when {@code text} is none
   */
  @NativeBound(rust = "parse")
  static VersionRange of(String text) throws IllegalArgumentException {
    return VersionRangeNative.of(text);
  }

  /** Whether this version will do. */
  boolean matches(@RustVia("semver::Version::parse") String version);

  /** The range as cargo would write it. */
  @NativeBound(rust = "std::string::ToString::to_string")
  String text();

  @Override
  void close();
}
