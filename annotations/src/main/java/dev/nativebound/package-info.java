/**
 * What a Java type says about its Rust half.
 *
 * <p>{@link dev.nativebound.NativeBound} marks a type; the annotation processor then writes the JNI
 * functions, a Rust trait to implement, and a Java class that loads the library. The others adjust
 * one thing each: a name ({@link dev.nativebound.NativeLibrary}, {@link dev.nativebound.RustName})
 * or how one value crosses ({@link dev.nativebound.Unsigned}, {@link dev.nativebound.Mut}, {@link
 * dev.nativebound.AsObject}, {@link dev.nativebound.WithEnv}), or which item of a crate it is
 * ({@link dev.nativebound.RustCrate}, {@link dev.nativebound.RustType}, {@link
 * dev.nativebound.RustVia}).
 *
 * <p>What is not annotated is not nullable: {@code @Nullable} of any package makes an {@code
 * Option} of it.
 */
package dev.nativebound;
