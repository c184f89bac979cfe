package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Binds a class, interface or abstract class to Rust.
 *
 * <pre>{@code
 * @NativeBound
 * public final class TextStats {
 *   static {
 *     TextStatsNative.load(); // generated: finds, loads and checks the library, once
 *   }
 *
 *   public static native int countMatches(String pattern, String text) throws IllegalArgumentException;
 * }
 * }</pre>
 *
 * <p>In Rust this is a trait of the same name, {@code bindings::TextStats}, to be implemented by
 * the type {@code crate::TextStats}; a native with {@code throws} returns a {@code Result}, one
 * without returns plainly:
 *
 * <pre>{@code
 * pub struct TextStats;
 *
 * #[native_bound]
 * impl bindings::TextStats for TextStats {
 *     type Error = regex::Error;
 *
 *     fn count_matches(pattern: &str, text: &str) -> Result<i32, Self::Error> {
 *         Ok(regex::Regex::new(pattern)?.find_iter(text).count() as i32)
 *     }
 * }
 * }</pre>
 *
 * <p><b>Interfaces and abstract classes.</b> On an interface, or an abstract class without natives
 * of its own, a class {@code XNative} is generated that implements its abstract methods in Rust.
 * One that is not {@link AutoCloseable} has no state: {@code XNative.INSTANCE}. One that is has a
 * Rust value for each object, made by its static methods marked {@code @NativeBound}:
 *
 * <pre>{@code
 * @NativeBound
 * public interface Counter extends AutoCloseable {
 *   @NativeBound static Counter startingAt(int count) { return CounterNative.startingAt(count); }
 *
 *   @Exclusive int add(int by);      // fn add(&mut self, by: i32) -> i32
 *   @Override void close();          // drops the value, once
 * }
 * }</pre>
 *
 * <p>Here records, enums, sealed interfaces, collections and optionals cross too. A call after
 * {@code close()} throws {@code IllegalStateException}; an object that is never closed is dropped
 * when it is unreachable.
 *
 * <p><b>Crates.</b> With {@link #rust} the type stands for what a crate has, and nothing is left to
 * implement: its methods are the crate's functions, its objects values of a type of the crate, and
 * a record or enum mirrors one of the crate's own. {@link RustCrate} declares the crate:
 *
 * <pre>{@code
 * @NativeBound(rust = "regex::Regex")
 * @RustCrate(name = "regex", version = "1.11")
 * public interface Regex extends AutoCloseable {
 *   @NativeBound(rust = "new") static Regex of(String pattern) throws IllegalArgumentException {
 *     return RegexNative.of(pattern);
 *   }
 *
 *   boolean isMatch(String text);     // regex::Regex::is_match
 *   @Nullable Match find(String text);
 *   @Override void close();
 *
 *   @NativeBound(rust = "regex::Match<'_>")
 *   record Match(@RustVia("start") int start, @RustVia("end") int end) {}
 * }
 * }</pre>
 *
 * <p>A class nested in another has its loader beside the outermost one, {@code Outer_InnerNative}.
 * Natives may be private, package-private, static or not; an instance native gets the JNI
 * environment and {@code this} first.
 *
 * <p><b>Errors.</b> A type that cannot cross is an error of javac at the parameter or method. An
 * implementation that does not fit the trait is an error of rustc in the {@code impl}. A library
 * that was built from other declarations is a {@code NativeContractError} of {@code load()}, before
 * any native runs. A panic in Rust is a {@code NativePanicException} of the call.
 *
 * <p><b>Threads.</b> A native may be called by any number of threads at once, and nothing is
 * locked: what Rust shares between calls must be safe to share, which rustc checks.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface NativeBound {
  /**
   * The item of a crate that this is, in place of one to implement.
   *
   * <p>On a type: the path of a module ({@code "crc32fast"}), whose functions its methods are; of a
   * type ({@code "regex::Regex"}, {@code "csv::Reader<std::io::Stdin>"}), whose functions and
   * methods they are; or of a value, which has no small letter in its last name ({@code
   * "base64::engine::general_purpose::STANDARD"}), and which they are called on. On a record or
   * enum: the crate's struct or enum that it mirrors.
   *
   * <p>On a method: a name within the path of the type ({@code "find_iter"}, without it the name of
   * the method in {@code snake_case}), or a path with {@code ::}, which begins with a crate: a
   * declared one, {@code std}, {@code core}, {@code alloc}, or {@code crate} for the one of the
   * project ({@code "crate::tools::shorten"}); or {@code "<sha2::Sha256 as sha2::Digest>::digest"}.
   * A name without small letters on a method without parameters is a constant, which is read.
   *
   * @return a path of Rust, or nothing: then there is a trait to implement
   */
  String rust() default "";
}
