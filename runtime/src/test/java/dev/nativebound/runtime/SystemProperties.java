package dev.nativebound.runtime;

import java.util.Properties;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Undoes what a test does to the system properties; the search paths are empty at its beginning.
 */
final class SystemProperties implements BeforeEachCallback, AfterEachCallback {
  private final Properties before = new Properties();

  @Override
  public void beforeEach(ExtensionContext context) {
    before.putAll(System.getProperties());
    System.clearProperty("nativebound.library.path");
    System.clearProperty("java.library.path");
  }

  @Override
  public void afterEach(ExtensionContext context) {
    System.setProperties(before);
  }
}
