package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Java classes that Rust constructs and calls.
 *
 * <p>Each has a type in {@code bindings::java}, with functions for its public constructors, methods
 * and fields, typed from the class as the compiler sees it:
 *
 * <pre>{@code
 * @NativeBound
 * @NativeImport({ArrayList.class, Instant.class})
 * public final class Report {
 *   static { ReportNative.load(); }
 *
 *   @WithEnv
 *   public static native Object lines(String text);
 * }
 * }</pre>
 *
 * <pre>{@code
 * let lines = java::ArrayList::new(env)?;
 * lines.add(env, &*JString::new(env, "one")?)?;
 * }</pre>
 *
 * <p>On a type marked {@link NativeBound}, or on a package that has such types. All imports of a
 * library are one set.
 */
@Documented
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Retention(RetentionPolicy.CLASS)
public @interface NativeImport {
  /** Public classes, interfaces, enums and records. */
  Class<?>[] value();
}
