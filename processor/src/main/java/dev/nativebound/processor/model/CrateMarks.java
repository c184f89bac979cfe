package dev.nativebound.processor.model;

import java.util.Optional;

/**
 * What annotations of a method say of the item of a crate that it is.
 *
 * @param rust the path that it has of its own
 * @param via what its result goes through
 * @param consumesSelf whether the object it is called on is given away
 */
public record CrateMarks(Optional<CratePath> rust, Optional<CratePath> via, boolean consumesSelf) {}
