/** What the emitted Rust asks the VM for by name, which a native image has to be told of. */
package dev.nativebound.processor.plan.reachability;
