/**
 * The Java half: the companion, its natives, and how its methods lower arguments and lift results.
 */
package dev.nativebound.processor.plan.java;
