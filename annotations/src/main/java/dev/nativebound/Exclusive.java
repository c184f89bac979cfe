package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives a method of an owned type its object alone: {@code &mut self} in place of {@code &self}.
 *
 * <pre>{@code
 * @Exclusive void append(String line);   // fn append(&mut self, line: &str)
 * int length();                          // fn length(&self) -> i32
 * }</pre>
 *
 * <p><b>Errors.</b> A thread that is already in a method of the object, through a callback or as
 * another argument of the same call, gets an {@link IllegalStateException} at once: it would wait
 * for itself. On a method of a type that has no objects in Rust it is an error of javac.
 *
 * <p><b>Threads.</b> While one thread is in an exclusive method, others that call a method of the
 * same object wait, at most for the time of the system property {@code
 * nativebound.exclusive.timeout} (10 seconds), then an {@link IllegalStateException} is thrown.
 * Where every method of a type is exclusive, its Rust type must be {@code Send} and need not be
 * {@code Sync}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Exclusive {}
