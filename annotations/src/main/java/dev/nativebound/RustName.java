package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Chooses the Rust name of a type or member, in place of the one that follows from the Java name.
 *
 * <pre>{@code
 * @NativeBound
 * @RustName("stats::Text") // implemented by crate::stats::Text, not by crate::TextStats
 * public final class TextStats {
 *   @RustName("count") // fn count(…), not fn count_matches(…)
 *   public static native int countMatches(String pattern, String text);
 * }
 * }</pre>
 *
 * <p>Without it a method is the Java name in {@code snake_case}. Overloads need distinct names in
 * Rust: the one with the fewest parameters has the bare name, the others append their parameter
 * types ({@code put}, {@code put_int_string}), and this annotation gives them better ones. The
 * exported JNI symbol stays as it is.
 *
 * <p>In an enum or record that mirrors one of a crate (see {@link NativeBound#rust}) it is on the
 * constants and components: the name of the variant, where {@code "_"} stands for all that have no
 * constant of their own, and of the field, {@code "0"} for the first without a name:
 *
 * <pre>{@code
 * @NativeBound(rust = "std::net::Shutdown")
 * enum Shutdown { READ, WRITE, BOTH }
 *
 * @NativeBound(rust = "std::io::ErrorKind")
 * enum Failure { NOT_FOUND, PERMISSION_DENIED, @RustName("_") OTHER }
 * }</pre>
 *
 * <p>What is {@code "_"} goes from Rust to Java alone: as an argument it is an {@code
 * IllegalArgumentException}.
 *
 * <p><b>Errors.</b> A name that is no Rust identifier (for a type: no path of them), or that two
 * methods of a type would share, is an error of javac.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface RustName {
  /**
   * The name in Rust.
   *
   * @return an identifier; on a type, the path of the implementing type from the crate's root
   */
  String value();
}
