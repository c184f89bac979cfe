/** The classes that {@code @NativeImport} names. */
package dev.nativebound.processor.read.imports;
