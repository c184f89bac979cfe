/** Where parts of a model were written: what a message puts its caret under. */
package dev.nativebound.processor.origin;
