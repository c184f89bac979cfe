package dev.nativebound;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a crate that the paths of {@link NativeBound#rust}, {@link RustType} and {@link RustVia}
 * begin with.
 *
 * <pre>{@code
 * @NativeBound(rust = "crc32fast")
 * @RustCrate(name = "crc32fast", version = "1.4")
 * public final class Crc32 {
 *   static { Crc32Native.load(); }
 *
 *   public static native @Unsigned int hash(byte[] data); // crc32fast::hash
 * }
 * }</pre>
 *
 * <p>It stands on the type, on one around it, on the package or on the module, and becomes a line
 * of the {@code [dependencies]} of the emitted crate. Of several declarations of one crate the
 * features are united, and its default features are there if one of them wants them; versions and
 * sources must be the same.
 *
 * <p><b>Errors.</b> A declaration without a version, path or git repository, one that cargo would
 * not read, and two of one crate that differ are errors of javac.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE, ElementType.MODULE})
@Repeatable(RustCrates.class)
public @interface RustCrate {
  /**
   * The name that paths begin with: that of the package, as cargo has it, or one of yours beside
   * {@link #packageName}. In paths its {@code -} is a {@code _}.
   *
   * @return ASCII letters, digits, {@code -} and {@code _}
   */
  String name();

  /**
   * The name of the package, where {@link #name} is another one. A package whose library has
   * another name is declared so, {@code name = "md5", packageName = "md-5"}, and so are two
   * versions of one.
   *
   * @return likewise, or nothing where it is {@link #name}
   */
  String packageName() default "";

  /**
   * Which versions will do, as cargo writes it: {@code "1.4"} is 1.4 or any later 1.x, {@code
   * "=1.4.2"} that one alone.
   *
   * @return a requirement, or nothing where {@link #path} or {@link #git} says which it is
   */
  String version() default "";

  /**
   * Features to switch on.
   *
   * @return names of features
   */
  String[] features() default {};

  /**
   * Whether the crate's default features are on.
   *
   * @return false for a crate without them
   */
  boolean defaultFeatures() default true;

  /**
   * A folder that has the crate.
   *
   * @return a path from the project's folder, which is that of its {@code pom.xml} or {@code
   *     build.gradle}
   */
  String path() default "";

  /**
   * A repository that has the crate.
   *
   * @return its URL
   */
  String git() default "";

  /**
   * A commit of {@link #git}.
   *
   * @return its hash
   */
  String rev() default "";

  /**
   * A tag of {@link #git}.
   *
   * @return its name
   */
  String tag() default "";

  /**
   * A branch of {@link #git}.
   *
   * @return its name
   */
  String branch() default "";
}
