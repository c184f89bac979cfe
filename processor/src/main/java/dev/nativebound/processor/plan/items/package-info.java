/**
 * What stands in a shim where a method is an item of a crate, and the conversions of values that
 * mirror a crate's.
 */
package dev.nativebound.processor.plan.items;
