package dev.nativebound.processor.model;

import dev.nativebound.processor.origin.Origin;
import java.util.Optional;

/**
 * One class of a {@code @NativeImport}.
 *
 * @param spelling the class as messages have it
 * @param obstacle why it cannot be imported, where it cannot
 * @param isRepeated whether the same list has it before
 */
public record ImportClaim(
    String spelling, Optional<Obstacle> obstacle, boolean isRepeated, Origin origin) {}
