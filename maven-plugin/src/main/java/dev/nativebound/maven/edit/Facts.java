package dev.nativebound.maven.edit;

import java.util.Map;
import java.util.Optional;

/**
 * What an edit has to know and a model does not say.
 *
 * @param version of this plugin, which the processor's and the runtime's must be
 * @param properties what was said on the command line
 * @param hasTestCrate whether there is Rust for the test sources
 * @param module the Java module's name, where the sources are one
 */
public record Facts(
    String version,
    Map<String, String> properties,
    boolean hasTestCrate,
    Optional<String> module) {}
