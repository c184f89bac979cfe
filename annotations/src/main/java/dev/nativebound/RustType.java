package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which Rust type a function of a crate takes, where an argument could become several.
 *
 * <pre>{@code
 * @NativeBound(rust = "blake3::keyed_hash")
 * @RustVia("as_bytes")
 * static native byte[] keyedHash(@RustType("&[u8; 32]") byte[] key, byte[] data);
 * }</pre>
 *
 * <p>Without it integers become what the function takes, checked, a {@code String} is a {@code
 * &str} and an array a slice. With it the value becomes that type if one of these makes it: a
 * conversion of ours ({@code String}, {@code char}, {@code PathBuf}, arrays), {@code From}, {@code
 * TryFrom}, {@code FromStr}. Paths in it are as in {@link NativeBound#rust}; what {@code std} has
 * and everyone uses ({@code PathBuf}, {@code Cow<str>}, {@code HashMap}) needs none.
 *
 * <p><b>Errors.</b> On a parameter of what is no function of a crate it is an error of javac; a
 * type that the value does not become, or the function does not take, one of rustc. A value that
 * does not fit is an {@code IllegalArgumentException} that names the argument.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface RustType {
  /**
   * The type.
   *
   * @return a type as Rust spells it
   */
  String value();
}
