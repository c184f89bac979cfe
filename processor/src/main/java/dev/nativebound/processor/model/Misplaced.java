package dev.nativebound.processor.model;

import dev.nativebound.processor.origin.Origin;

/**
 * An annotation of ours where it means nothing.
 *
 * @param annotation its simple name
 * @param reason why it has no effect
 * @param wayOut what to do
 */
public record Misplaced(String annotation, String reason, String wayOut, Origin origin) {}
