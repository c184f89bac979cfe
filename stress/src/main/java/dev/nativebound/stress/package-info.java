/**
 * Values that one thread closes while another uses them, in jcstress: in Rust behind generated
 * objects, and in Java behind a model of the word. Only the model is fast enough to see rare
 * interleavings, and has twins, each with a rule broken.
 */
package dev.nativebound.stress;
