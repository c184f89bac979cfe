package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts a function of Rust between a value and what a crate takes or gives.
 *
 * <pre>{@code
 * @NativeBound(rust = "blake3::hash")
 * @RustVia("to_string")                                 // blake3::hash(data).to_string()
 * static native String hash(byte[] data);
 *
 * @NativeBound(rust = "std::thread::sleep")
 * static native void pause(@RustVia("std::time::Duration::from_millis") long millis);
 *
 * @NativeBound(rust = "regex::Match<'_>")
 * record Match(@RustVia("start") int start) {}          // value.start()
 * }</pre>
 *
 * <p>On a parameter: the path of a function that makes the argument of the Java value. It may
 * return a {@code Result} or {@code Option}: an error is an {@code IllegalArgumentException} that
 * names the argument. On a method: the name of a method of the value that was returned, which is
 * the one in a {@code Result} or an {@code Option} where it is in one; or the path of a function
 * that takes the whole result. On a component of a record that mirrors a struct: the method or
 * function that gives it, where it is no field.
 *
 * <p><b>Errors.</b> Where no crate's item is (see {@link NativeBound#rust}) it is an error of
 * javac; a function that does not fit one of rustc.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.PARAMETER,
  ElementType.METHOD,
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD // of a component, of whose own place a compiler of Java 17 knows nothing
})
public @interface RustVia {
  /**
   * The function.
   *
   * @return a name of a method, or a path with {@code ::} as in {@link NativeBound#rust}
   */
  String value();
}
