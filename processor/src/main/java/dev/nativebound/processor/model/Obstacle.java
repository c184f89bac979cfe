package dev.nativebound.processor.model;

/**
 * Why no generated class can implement a bound type.
 *
 * @param reason what is in the way
 * @param wayOut what to do
 */
public record Obstacle(String reason, String wayOut) {}
