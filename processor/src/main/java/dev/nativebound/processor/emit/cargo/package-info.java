/** What makes the emitted text a crate: manifest, configuration, build script. */
package dev.nativebound.processor.emit.cargo;
