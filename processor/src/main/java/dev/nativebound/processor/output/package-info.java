/**
 * Where text becomes files: the only package that touches {@link
 * javax.annotation.processing.Filer}.
 */
package dev.nativebound.processor.output;
