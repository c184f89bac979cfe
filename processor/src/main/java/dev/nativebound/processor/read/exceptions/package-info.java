/** The classes that methods throw, and what they can be made of. */
package dev.nativebound.processor.read.exceptions;
