/**
 * One owner of every name: Rust identifiers, JNI symbols, and which name is whose when several want
 * it.
 */
package dev.nativebound.processor.names;
