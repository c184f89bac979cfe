package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the method starts runs to its end, whatever becomes of its future.
 *
 * <p>Without it, a future that is cancelled, or completed by somebody else, drops its Rust future
 * where that waits next. That is wrong for what must not stop half way.
 *
 * <pre>{@code
 * @Uncancellable
 * CompletableFuture<Void> commit();
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Uncancellable {}
