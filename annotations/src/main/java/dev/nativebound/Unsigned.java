package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an integer unsigned in Rust: the same bits, {@code u8 u16 u32 u64} in place of {@code i8
 * i16 i32 i64}.
 *
 * <pre>{@code
 * static native @Unsigned int crc32(byte[] data);      // fn crc32(data: &[u8]) -> u32
 * static native long sum(@Unsigned int[] values);      // fn sum(values: &[u32]) -> i64
 * static native @Nullable @Unsigned Long find(int id); // fn find(id: i32) -> Option<u64>
 * }</pre>
 *
 * <p>It applies to {@code byte}, {@code short}, {@code int}, {@code long}, their boxes and arrays
 * of the primitive ones. Nothing is checked or converted: Java sees {@code u32::MAX} as {@code -1},
 * and {@link Integer#toUnsignedLong}, {@link Integer#compareUnsigned} and their like read it as
 * Rust does.
 *
 * <p><b>Errors.</b> On any other type it is an error of javac.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
public @interface Unsigned {}
