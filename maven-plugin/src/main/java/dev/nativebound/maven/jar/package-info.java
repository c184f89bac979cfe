/** How libraries lie in a jar. */
package dev.nativebound.maven.jar;
