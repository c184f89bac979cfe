package dev.nativebound.processor.model;

import dev.nativebound.processor.origin.Origin;

/**
 * A type that is marked {@code @NativeCallback} and cannot be a callback.
 *
 * @param word what it is, {@code enum}
 * @param name its simple name
 * @param obstacle what keeps it from being one
 */
public record UnfitCallback(String word, String name, Obstacle obstacle, Origin origin) {}
