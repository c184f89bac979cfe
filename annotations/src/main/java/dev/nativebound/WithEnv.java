package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the Rust method the JNI environment as its first parameter, to call back into Java by hand.
 *
 * <pre>{@code
 * @WithEnv
 * static native int hashOf(String text); // fn hash_of<'l>(env: &mut Env<'l>, text: &str) -> i32
 * }</pre>
 *
 * <p>{@code Env} is that of the {@code jni} crate, {@code nativebound::jni::Env}. An instance
 * native, and one with an {@link AsObject} value, has it without asking.
 *
 * <p><b>Errors.</b> A Java exception that is pending when the Rust method returns reaches the Java
 * caller unchanged. On a method that is not {@code native} the annotation is an error of javac.
 *
 * <p><b>Threads.</b> The environment belongs to the calling thread and ends with the call, which
 * rustc checks.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface WithEnv {}
