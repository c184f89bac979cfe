package dev.nativebound.processor.model;

import java.util.List;

/**
 * A class that {@code @NativeImport} names.
 *
 * @param supertypes all of them, the nearest first, without {@code java.lang.Object}
 */
public record ImportedClass(
    TypeName name,
    List<TypeName> supertypes,
    List<ImportedConstant> constants,
    List<ImportedMember> members,
    boolean deprecated) {}
