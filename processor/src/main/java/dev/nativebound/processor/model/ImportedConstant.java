package dev.nativebound.processor.model;

/**
 * A constant variable (JLS 4.12.4) of an imported class.
 *
 * @param value a box or a string
 * @param java the declaration as Java writes it
 */
public record ImportedConstant(String name, Object value, boolean deprecated, String java) {}
