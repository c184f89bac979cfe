/** What the compiler says of one element or type: its name, its annotations, its comment. */
package dev.nativebound.processor.read.elements;
