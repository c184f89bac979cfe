/** The goals, and what edits the model before they run. */
package dev.nativebound.maven;
