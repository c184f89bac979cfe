package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An interface that Java implements and Rust calls. In Rust it is a trait, and a parameter of it a
 * {@code Box} that Rust may keep and call from any thread.
 *
 * <pre>{@code
 * @NativeCallback
 * public interface OnError {
 *   void onError(String line, int number);
 *
 *   default boolean wants(Kind kind) {
 *     return true;
 *   }
 * }
 * }</pre>
 *
 * <pre>{@code
 * pub trait OnError: Send + Sync + 'static {
 *     fn on_error(&self, line: &str, number: i32) -> Result<(), JavaException>;
 *     fn wants(&self, kind: Kind) -> Result<bool, JavaException>;
 * }
 * }</pre>
 *
 * <p>The trait has the abstract methods, inherited ones too, and those default methods whose types
 * cross. The interfaces of {@code java.util.function}, {@code Runnable}, {@code Callable} and
 * {@code Comparator} need no annotation.
 *
 * <p><b>Errors.</b> What is no interface, is sealed, is also {@link NativeBound}, has no method or
 * an abstract one with type parameters is an error of javac.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface NativeCallback {}
