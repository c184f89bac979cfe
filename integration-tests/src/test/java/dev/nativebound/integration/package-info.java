/**
 * Projects as a user has them, from sources to a running JVM.
 *
 * <p>A {@code Project} is compiled by a {@code JavaCompilation}, then by a {@code CargoBuild}, and
 * runs in a {@code ChildJvm} with {@code -Xcheck:jni}; each step is an {@code Outcome} with all
 * that was printed. What crosses is asserted by the side that receives it, against literals: a
 * mistake that is made in both directions would pass a round trip.
 */
package dev.nativebound.integration;
