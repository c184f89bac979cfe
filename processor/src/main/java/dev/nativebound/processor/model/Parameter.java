package dev.nativebound.processor.model;

/**
 * A parameter of a native method.
 *
 * @param mutable marked {@code @Mut}
 */
public record Parameter(String name, TypeUse use, boolean mutable, Origin origin) {}
