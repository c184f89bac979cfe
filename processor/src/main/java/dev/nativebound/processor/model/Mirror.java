package dev.nativebound.processor.model;

import java.util.List;

/**
 * What of a crate a record or enum is.
 *
 * @param crates those that are declared for it
 */
public record Mirror(CratePath path, List<CrateDeclaration> crates) {}
