/**
 * What generated code calls, and what it throws.
 *
 * <p>{@link dev.nativebound.runtime.NativeLibrary} finds the library of a bound class, has it
 * loaded and compares the {@link dev.nativebound.runtime.Contract} of both halves. User code meets
 * the exceptions only: {@link dev.nativebound.runtime.NativeLibraryError} and {@link
 * dev.nativebound.runtime.NativeContractError} when a class is loaded, {@link
 * dev.nativebound.runtime.NativePanicException} and {@link dev.nativebound.runtime.NativeException}
 * when a native is called.
 *
 * <p>System properties: {@code nativebound.library.path} names folders (or files) that are looked
 * in first; {@code nativebound.builtin} lists the libraries that are linked into the program, for
 * which no file will do; {@code nativebound.contract=off} leaves out the comparison, for
 * emergencies.
 */
package dev.nativebound.runtime;
