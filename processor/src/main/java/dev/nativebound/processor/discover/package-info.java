/** Which annotated types a round can read, and which must wait for another processor's. */
package dev.nativebound.processor.discover;
