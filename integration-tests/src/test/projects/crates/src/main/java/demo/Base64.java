package demo;

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;

@NativeBound(rust = "base64::engine::general_purpose::STANDARD")
@RustCrate(name = "base64", version = "0.22")
public interface Base64 {
  @NativeBound(rust = "base64::Engine::encode")
  String encode(byte[] data);

  @NativeBound(rust = "base64::Engine::decode")
  byte[] decode(String text) throws IllegalArgumentException;
}
