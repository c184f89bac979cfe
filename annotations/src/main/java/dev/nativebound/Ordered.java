package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives Rust the elements of a {@code Set} or the entries of a {@code Map} in their order: {@code
 * Vec<T>} in place of {@code HashSet<T>}, {@code Vec<(K, V)>} in place of {@code HashMap<K, V>}.
 *
 * <pre>{@code
 * void configure(@Ordered Map<String, String> options);   // options: Vec<(String, String)>
 * List<@Ordered Set<String>> layers();                    // -> Vec<Vec<String>>
 * Map<String, @Ordered Map<Double, Integer>> histograms();
 * }</pre>
 *
 * <p>The order is that of the collection's iterator; a set or map that Rust returns iterates in the
 * order of the {@code Vec}. It is needed where Rust has no hash for the keys or elements: {@code
 * float} and {@code double}, arrays, sets and maps.
 *
 * <p><b>Errors.</b> On any other type than {@code Set} and {@code Map}, and in a native of the
 * user's own, it is an error of javac.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE_USE)
public @interface Ordered {}
