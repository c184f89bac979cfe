/** What GraalVM's {@code native-image} reads of a library. */
package dev.nativebound.processor.emit.nativeimage;
