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
public @interface NativeBound {}
