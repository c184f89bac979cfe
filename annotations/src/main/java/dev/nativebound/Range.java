package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives Rust a part of an array or buffer, by other parameters that say where it begins and how
 * long it is.
 *
 * <pre>{@code
 * static native int crc(@Range(offset = "off", length = "len") byte[] data, int off, int len);
 * // fn crc(data: &[u8]) -> i32
 *
 * static native void clear(@Mut @Range(offset = "from") int[] values, int from);
 * // fn clear(values: &mut [i32])
 * }</pre>
 *
 * <p>The parameters are {@code int} or {@code long}, and none of the Rust function, whose slice is
 * the range. Several ranges may name the same ones.
 *
 * <p><b>Arrays of primitives.</b> What is beside the range is neither copied nor written.
 *
 * <p><b>Buffers.</b> The range of a {@link java.nio.ByteBuffer} is counted from index 0, whatever
 * position and limit are; without an offset and a length it is the whole capacity.
 *
 * <p><b>{@code Object}.</b> An array of any primitives, as its bytes in the order of the machine:
 * {@code &[u8]}, and offset and length are of bytes. In a {@code boolean[]} that is written, what
 * is not zero is true.
 *
 * <p><b>Errors.</b> A name that is no parameter, and a type that has no range, are errors of javac.
 * A range that is not within the array or buffer is an {@link IndexOutOfBoundsException} of the
 * call that names both, and an {@code Object} that is no array of primitives an {@link
 * IllegalArgumentException}. Of an argument that is null, and may be, offset and length are not
 * looked at.
 *
 * <p><b>Threads.</b> As for {@link Mut}: two ranges of the same array that do not overlap are two
 * pieces of memory.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Range {

  /**
   * The parameter that says where the range begins; 0 where none is named.
   *
   * @return its name
   */
  String offset() default "";

  /**
   * The parameter that says how long it is; up to the end where none is named.
   *
   * @return its name
   */
  String length() default "";
}
