package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Passes a value as the Java object it is: {@code JObject<'l>} in Rust, whatever its type in Java.
 *
 * <pre>{@code
 * static native int size(@AsObject List<String> names);
 * // fn size<'l>(env: &mut Env<'l>, names: JObject<'l>) -> i32
 *
 * @AsObject
 * static native Map<String, Integer> count(String text);
 * // fn count<'l>(env: &mut Env<'l>, text: &str) -> JObject<'l>
 * }</pre>
 *
 * <p>On a method it is about the result. It is the way for types that do not cross by value, and
 * for existing JNI code that works on objects through the environment, which every such native gets
 * as its first parameter.
 *
 * <p><b>Errors.</b> A null argument is a {@link NullPointerException} that names it and a null
 * result one that names the method, unless they are {@code @Nullable}: then they are {@code
 * Option<JObject<'l>>}. That a result has the declared class is Rust's to keep. On a primitive type
 * it is an error of javac.
 *
 * <p><b>Threads.</b> The reference is local to the calling thread and ends with the call, which
 * rustc checks.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface AsObject {}
