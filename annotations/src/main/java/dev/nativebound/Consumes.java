package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives an owned object away: in Rust the parameter is the value itself, not a reference to it.
 *
 * <pre>{@code
 * Archive finish(@Consumes Builder builder); // fn finish(&self, builder: Builder) -> Archive
 * }</pre>
 *
 * <p>The object is closed from then on, also when the method fails: a later call throws {@code
 * IllegalStateException}. It is not given away, and still open, when the call was refused: another
 * argument was bad, or this one is closed or in use by another call, for which nobody waits.
 *
 * <p>On a {@code List}, a {@code Collection} or an array it is about all the objects in it, {@code
 * Vec<Builder>} in Rust: where one is refused, none is given away.
 *
 * <p>On a method it is about the object that the method is called on, for a function of a crate
 * that takes {@code self} (see {@link NativeBound#rust}):
 *
 * <pre>{@code
 * @Consumes Config build(); // fn build(self) -> Config
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface Consumes {}
