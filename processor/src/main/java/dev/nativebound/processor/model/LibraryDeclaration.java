package dev.nativebound.processor.model;

import dev.nativebound.processor.origin.Origin;

/** A library's name, where {@code @NativeLibrary} gives it. */
public record LibraryDeclaration(String name, Origin origin) {}
