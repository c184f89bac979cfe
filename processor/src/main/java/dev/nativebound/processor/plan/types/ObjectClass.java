package dev.nativebound.processor.plan.types;

/**
 * A static of a shim that knows the companion of an owned type.
 *
 * @param name of the static
 * @param internalName of the class
 */
public record ObjectClass(String name, OwnedType type, String internalName) {}
