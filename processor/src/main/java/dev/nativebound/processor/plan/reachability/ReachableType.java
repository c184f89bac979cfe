package dev.nativebound.processor.plan.reachability;

import java.util.List;

/**
 * A class or array that Rust looks up, and what it looks up in it.
 *
 * @param name as {@link Class#getTypeName} says it: {@code demo.Outer$Inner}, {@code int[]}
 * @param methods constructors among them, sorted
 * @param fields sorted
 */
public record ReachableType(String name, List<ReachableMethod> methods, List<String> fields) {}
