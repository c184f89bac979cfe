package dev.nativebound.processor.model;

import dev.nativebound.processor.origin.Origin;

/**
 * A static method that returns its own owned type and is not made in Rust.
 *
 * @param type the simple name of the type
 * @param companion the simple name of the class that is generated for it
 */
public record UnmarkedFactory(String name, String type, String companion, Origin origin) {}
