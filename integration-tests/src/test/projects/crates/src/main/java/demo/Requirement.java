package demo;

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import dev.nativebound.RustVia;

@NativeBound(rust = "semver::VersionReq")
@RustCrate(name = "semver", version = "1.0")
public interface Requirement extends AutoCloseable {
  @NativeBound(rust = "parse")
  static Requirement of(String text) throws IllegalArgumentException {
    return RequirementNative.of(text);
  }

  boolean matches(@RustVia("semver::Version::parse") String version);

  @Override
  void close();
}
