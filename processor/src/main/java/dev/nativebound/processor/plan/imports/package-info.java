/** What Rust may call of Java classes that are imported, and the exceptions that it may throw. */
package dev.nativebound.processor.plan.imports;
