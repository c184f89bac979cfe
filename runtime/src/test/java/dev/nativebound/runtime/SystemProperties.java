package dev.nativebound.runtime;

import java.util.Properties;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Undoes what a test does to the system properties; the search paths are empty at its beginning,
 * and there is no cache.
 */
final class SystemProperties implements BeforeEachCallback, AfterEachCallback {
  private Properties before = new Properties();

  /**
   * A copy: the tests of a class share this object, and each changes the properties that it finds.
   */
  @Override
  public void beforeEach(ExtensionContext context) {
    before = new Properties();
    before.putAll(System.getProperties());
    System.clearProperty("nativebound.library.path");
    System.clearProperty("java.library.path");
    System.clearProperty("nativebound.tmpdir");
    System.setProperty("nativebound.cache", "off");
  }

  @Override
  public void afterEach(ExtensionContext context) {
    System.setProperties(before);
  }
}
