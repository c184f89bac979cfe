package dev.nativebound.processor.model;

/** A library's name, where {@code @NativeLibrary} gives it. */
public record LibraryDeclaration(String name, Origin origin) {}
