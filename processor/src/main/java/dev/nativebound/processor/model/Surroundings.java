package dev.nativebound.processor.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What names mean around a bound type: what its companion inherits, and what else is in the
 * package.
 *
 * @param memberTypes the types that it has or inherits, by their simple names; empty where a name
 *     is not that of one type that the companion can name
 * @param memberFields the names of its fields and of inherited ones
 * @param memberMethods the methods that it has and its companion inherits, {@code add(J[I)}: each
 *     name and the descriptors of its parameters
 * @param neighbours the types of the package, among the names that the companion may say
 * @param ofLanguage those of {@code java.lang}, among the same
 */
public record Surroundings(
    Map<String, Optional<TypeName>> memberTypes,
    Set<String> memberFields,
    Set<String> memberMethods,
    Set<String> neighbours,
    Set<String> ofLanguage) {}
