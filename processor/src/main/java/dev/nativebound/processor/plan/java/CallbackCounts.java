package dev.nativebound.processor.plan.java;

import dev.nativebound.processor.plan.types.CompanionNative;
import java.util.List;

/**
 * The method of a companion that says how many callbacks Rust holds.
 *
 * @param types the callbacks, in the order of their counts
 */
public record CallbackCounts(String name, CompanionNative counts, List<String> types) {}
