package dev.nativebound.processor.plan.reachability;

import java.util.List;

/**
 * All that the Rust of a library asks the VM for by name, and the files that Java loads for it.
 *
 * @param types in the order of their names, each once
 */
public record Reachability(String library, List<ReachableType> types) {}
