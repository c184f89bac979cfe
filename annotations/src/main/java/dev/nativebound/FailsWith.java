package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The classes of what the future of a method fails with, as a {@code throws} clause names those of
 * what a method throws.
 *
 * <pre>{@code
 * @FailsWith(IOException.class)
 * CompletableFuture<byte[]> fetch(String url);
 * }</pre>
 *
 * <p>The method throws none of them: a caller has no {@code try} around it. What an error of Rust
 * becomes is chosen as for a {@code throws} clause; without this annotation it is an exception that
 * the error itself names, one that stands for an error of Rust's std, or a {@code NativeException}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface FailsWith {
  /** The classes, the preferred one first. */
  Class<? extends Throwable>[] value();
}
