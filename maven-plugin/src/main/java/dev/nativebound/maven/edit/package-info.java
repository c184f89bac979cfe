/** A project's model → the model with all that natives need in it. Pure. */
package dev.nativebound.maven.edit;
