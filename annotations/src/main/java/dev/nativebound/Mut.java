package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets Rust change an array or buffer that it is given: {@code &mut [T]} in place of {@code &[T]}.
 *
 * <pre>{@code
 * static native void scale(@Mut float[] values, float by);  // fn scale(values: &mut [f32], by: f32)
 * static native int fill(@Mut ByteBuffer target);           // fn fill(target: &mut [u8]) -> i32
 * }</pre>
 *
 * <p>It applies to arrays of primitives, to {@link java.nio.ByteBuffer}, of which Rust sees
 * position to limit, and to what of these, or of an {@code Object}, is a {@link Range}. An array is
 * copied and written back at the end of the call, also when the call fails; a direct buffer is
 * changed in place. A buffer's position is never moved.
 *
 * <p><b>Errors.</b> On any other type it is an error of javac. A read-only buffer is a {@link
 * java.nio.ReadOnlyBufferException} of the call. The same array given twice, or two buffers that
 * overlap, is an {@link IllegalArgumentException} where one of the two is {@code @Mut}: Rust would
 * have two ways to the same memory. Of two ranges of an array that holds where they overlap.
 *
 * <p><b>Threads.</b> Until the call returns, the contents are the caller's to keep still: no other
 * thread may read or write them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Mut {}
