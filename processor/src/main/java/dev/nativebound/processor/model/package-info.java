/**
 * What the user wrote, as records that know nothing of the compiler: {@code read} makes them, and
 * all later stages work on them.
 */
package dev.nativebound.processor.model;
