package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The method's result is an owned object whose value Rust keeps too: in Rust it is an {@code
 * Arc<T>}.
 *
 * <pre>{@code
 * @Shared Schema schema(); // fn schema(&self) -> Arc<Schema>
 * }</pre>
 *
 * <p>Each call makes a Java object of its own; several may have one value. Closing one drops its
 * share. No method of such a type can be {@link Exclusive}, and no parameter of it {@link
 * Consumes}: no one of them has the value alone.
 *
 * <p>It is for traits: where a method is an item of a crate (see {@link NativeBound#rust}), an
 * interface may be {@code std::sync::Arc<T>} itself.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Shared {}
