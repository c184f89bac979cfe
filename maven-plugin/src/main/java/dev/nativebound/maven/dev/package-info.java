/** {@code nativebound:dev}: what was edited, the program that runs, the keys; nothing of Maven. */
package dev.nativebound.maven.dev;
