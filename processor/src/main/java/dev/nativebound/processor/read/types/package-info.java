/** What a type is where it stands, or why it cannot stand there. */
package dev.nativebound.processor.read.types;
