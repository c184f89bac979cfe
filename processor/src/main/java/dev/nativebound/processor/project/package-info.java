/**
 * What the processor needs to know of the project around the sources: options, folders, the user's
 * crate.
 */
package dev.nativebound.processor.project;
