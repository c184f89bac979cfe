package dev.nativebound.processor.model;

/** The names of our annotations: the processor does not depend on their classes. */
public final class Annotations {
  /** The package of all of them. */
  public static final String PACKAGE = "dev.nativebound";

  /** The name of the annotation that makes a type ours. */
  public static final String NATIVE_BOUND = PACKAGE + ".NativeBound";

  /** {@code @NativeCallback}. */
  public static final String NATIVE_CALLBACK = PACKAGE + ".NativeCallback";

  /** {@code @RustName}. */
  public static final String RUST_NAME = PACKAGE + ".RustName";

  /** {@code @Unsigned}. */
  public static final String UNSIGNED = PACKAGE + ".Unsigned";

  /** {@code @Ordered}. */
  public static final String ORDERED = PACKAGE + ".Ordered";

  /** {@code @Mut}. */
  public static final String MUT = PACKAGE + ".Mut";

  /** {@code @Range}. */
  public static final String RANGE = PACKAGE + ".Range";

  /** {@code @Consumes}. */
  public static final String CONSUMES = PACKAGE + ".Consumes";

  /** {@code @Shared}. */
  public static final String SHARED = PACKAGE + ".Shared";

  /** {@code @FailsWith}. */
  public static final String FAILS_WITH = PACKAGE + ".FailsWith";

  /** {@code @Uncancellable}. */
  public static final String UNCANCELLABLE = PACKAGE + ".Uncancellable";

  /** {@code @AsObject}. */
  public static final String AS_OBJECT = PACKAGE + ".AsObject";

  /** {@code @WithEnv}. */
  public static final String WITH_ENV = PACKAGE + ".WithEnv";

  /** {@code @NativeImport}. */
  public static final String NATIVE_IMPORT = PACKAGE + ".NativeImport";

  /** {@code @RustCrate}. */
  public static final String RUST_CRATE = PACKAGE + ".RustCrate";

  /** {@code @RustCrates}, which a compiler puts around several. */
  public static final String RUST_CRATES = PACKAGE + ".RustCrates";

  /** {@code @RustType}. */
  public static final String RUST_TYPE = PACKAGE + ".RustType";

  /** {@code @RustVia}. */
  public static final String RUST_VIA = PACKAGE + ".RustVia";

  /** The member of {@link #NATIVE_BOUND} that names an item of a crate. */
  public static final String RUST = "rust";

  /** {@code @Nullable}, of any package: nullness has many homes. */
  public static final String NULLABLE = "Nullable";

  /** {@code @NativeLibrary}. */
  public static final String NATIVE_LIBRARY = PACKAGE + ".NativeLibrary";

  /** {@code @Exclusive}. */
  public static final String EXCLUSIVE = PACKAGE + ".Exclusive";

  private Annotations() {}

  /** {@code RustName} of {@code dev.nativebound.RustName}. */
  public static String simpleName(String annotation) {
    return annotation.substring(annotation.lastIndexOf('.') + 1);
  }
}
