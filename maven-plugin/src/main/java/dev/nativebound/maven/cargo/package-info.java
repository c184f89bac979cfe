/** Running cargo, and what it says. */
package dev.nativebound.maven.cargo;
