/**
 * What a Java type says about its Rust half.
 *
 * <p>{@link dev.nativebound.NativeBound} marks a type; the annotation processor then writes the JNI
 * functions, a Rust trait to implement, and a Java class that loads the library. The others adjust
 * one thing each:
 *
 * <ul>
 *   <li>a name: {@link dev.nativebound.NativeLibrary}, {@link dev.nativebound.RustName};
 *   <li>how one value crosses: {@link dev.nativebound.Unsigned}, {@link dev.nativebound.Ordered},
 *       {@link dev.nativebound.Mut}, {@link dev.nativebound.Range}, {@link
 *       dev.nativebound.AsObject};
 *   <li>what a method has of its object, or takes or leaves of another: {@link
 *       dev.nativebound.Exclusive}, {@link dev.nativebound.Consumes}, {@link
 *       dev.nativebound.Shared};
 *   <li>what a future fails with, and that it is not given up: {@link dev.nativebound.FailsWith},
 *       {@link dev.nativebound.Uncancellable};
 *   <li>which item of a crate it is: {@link dev.nativebound.RustCrate}, {@link
 *       dev.nativebound.RustCrates}, {@link dev.nativebound.RustType}, {@link
 *       dev.nativebound.RustVia};
 *   <li>what Rust calls in Java: {@link dev.nativebound.NativeCallback}, {@link
 *       dev.nativebound.NativeImport}, {@link dev.nativebound.WithEnv}.
 * </ul>
 *
 * <p>What is not annotated is not nullable: {@code @Nullable} of any package makes an {@code
 * Option} of it.
 */
package dev.nativebound;
