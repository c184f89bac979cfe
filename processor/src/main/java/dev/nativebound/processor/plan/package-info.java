/**
 * Every decision about what is emitted, as records: the emitters only print. Never fails after a
 * clean report.
 */
package dev.nativebound.processor.plan;
