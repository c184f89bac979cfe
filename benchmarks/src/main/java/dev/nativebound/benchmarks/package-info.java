/**
 * What calls cost: the same work by nativebound, by hand in C, by jni-rs, and where that has a
 * meaning in Java.
 *
 * <p>{@link dev.nativebound.benchmarks.Rows} lists what is measured, {@link
 * dev.nativebound.benchmarks.Main} measures it.
 */
package dev.nativebound.benchmarks;
