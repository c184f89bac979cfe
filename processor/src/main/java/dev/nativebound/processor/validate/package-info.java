/**
 * What is wrong with a model: every mistake found, each with the message that names the way out.
 */
package dev.nativebound.processor.validate;
