/** What a shim has for the receiver, the parameters and the result of a native. */
package dev.nativebound.processor.plan.shims;
