/** The Java half of a class: finds and loads the library. */
package dev.nativebound.processor.emit.java;
