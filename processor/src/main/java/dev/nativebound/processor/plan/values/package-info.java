/** The structs and enums that Rust has for records, sealed interfaces and enums of Java. */
package dev.nativebound.processor.plan.values;
