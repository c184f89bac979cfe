/** Which interfaces are callbacks, and what they are called. */
package dev.nativebound.processor.read.callbacks;
