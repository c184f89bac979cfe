package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the native library that the {@link NativeBound} types of a package belong to.
 *
 * <pre>{@code
 * @NativeLibrary("text_stats") // libtext_stats.so, text_stats.dll, libtext_stats.dylib
 * package demo;
 * }</pre>
 *
 * <p>The name is written into both halves, the emitted crate and the generated loader. Without this
 * annotation it is the processor option {@code nativebound.library} and, failing that, the package
 * name of the Rust crate.
 *
 * <p><b>Errors.</b> A name that is no Rust crate name, or two names in one compilation, is an error
 * of javac.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PACKAGE)
public @interface NativeLibrary {
  /**
   * The library's name as Rust spells it, without prefix and suffix of the platform.
   *
   * @return lower-case letters, digits and {@code _}, beginning with a letter
   */
  String value();
}
