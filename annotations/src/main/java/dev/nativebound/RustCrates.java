package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Several {@link RustCrate}, which are written one after the other.
 *
 * <pre>{@code
 * @RustCrate(name = "sha2", version = "0.10")
 * @RustCrate(name = "digest", version = "0.10")
 * package demo;
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE, ElementType.MODULE})
public @interface RustCrates {
  /**
   * The crates.
   *
   * @return one or more
   */
  RustCrate[] value();
}
