package dev.nativebound.processor.model;

/**
 * A type where a method mentions it.
 *
 * @param type what decides how it crosses
 * @param nullable whether {@code @Nullable} (of any package) marks it
 * @param qualified as the contract spells it, with qualified names and our own annotations
 * @param simple as people read it, with simple names
 * @param descriptor of the erased type (JVM specification 4.3.2)
 */
public record TypeUse(
    JavaType type, boolean nullable, String qualified, String simple, String descriptor) {}
