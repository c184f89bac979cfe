package dev.nativebound.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A class that {@code @NativeImport} names.
 *
 * @param supertypes all of them, the nearest first, without {@code java.lang.Object}
 * @param exception what an error of Rust can make, where the class can be thrown
 */
public record ImportedClass(
    TypeName name,
    List<TypeName> supertypes,
    List<ImportedConstant> constants,
    List<ImportedMember> members,
    Optional<ExceptionModel> exception,
    boolean deprecated) {}
