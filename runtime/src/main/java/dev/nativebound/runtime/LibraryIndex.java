package dev.nativebound.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

/**
 * What the build that packed a library wrote beside it, in {@value #NAME}: one for each platform,
 * so that jars of several platforms merge as plain files.
 *
 * @param file the library's name
 * @param size in bytes
 * @param sha256 in hexadecimal
 * @param target the Rust triple that it was built for
 * @param glibc the oldest glibc that it can be loaded with, where it says so
 */
record LibraryIndex(
    String file, long size, String sha256, Optional<String> target, Optional<String> glibc) {
  static final String NAME = "index.properties";

  private static final int DIGITS_OF_SHA256 = 64;

  /**
   * Reads an index.
   *
   * @throws IOException when it does not say what a loader must know
   */
  static LibraryIndex read(InputStream source) throws IOException {
    Properties properties = new Properties();
    try {
      properties.load(source);
    } catch (IllegalArgumentException e) {
      throw new IOException("it is no file of properties", e);
    }
    return new LibraryIndex(
        file(properties),
        size(properties),
        sha256(properties),
        Optional.ofNullable(properties.getProperty("target")),
        Optional.ofNullable(properties.getProperty("glibc")));
  }

  /**
   * Compares what was read with what there must be.
   *
   * @throws DamagedLibraryException when it is something else
   */
  void requireSame(long readSize, String readSha256) throws DamagedLibraryException {
    requireSize(readSize, size);
    if (!readSha256.equals(sha256)) {
      throw new DamagedLibraryException("its SHA-256 is " + readSha256 + ", and not " + sha256);
    }
  }

  /** The same for the size alone. */
  static void requireSize(long readSize, long size) throws DamagedLibraryException {
    if (readSize != size) {
      throw new DamagedLibraryException("it has " + readSize + " bytes, and not " + size);
    }
  }

  /** A name and no path: it is joined to folders of this machine. */
  private static String file(Properties properties) throws IOException {
    String file = value(properties, "file");
    for (int i = 0; i < file.length(); i++) {
      char c = file.charAt(i);
      if (c == '/' || c == '\\' || c == ':' || Character.isISOControl(c)) {
        throw invalid("file", file);
      }
    }
    if (file.isEmpty() || file.startsWith(".")) {
      throw invalid("file", file);
    }
    return file;
  }

  private static long size(Properties properties) throws IOException {
    String size = value(properties, "size");
    try {
      long bytes = Long.parseLong(size);
      if (bytes > 0) {
        return bytes;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw invalid("size", size);
  }

  /** It becomes the name of a folder. */
  private static String sha256(Properties properties) throws IOException {
    String sha256 = value(properties, "sha256").toLowerCase(Locale.ROOT);
    if (!isSha256(sha256)) {
      throw invalid("sha256", sha256);
    }
    return sha256;
  }

  /** Whether a text is a digest, as this class spells it. */
  static boolean isSha256(String text) {
    if (text.length() != DIGITS_OF_SHA256) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  private static String value(Properties properties, String key) throws IOException {
    String value = properties.getProperty(key);
    if (value == null) {
      throw new IOException("it has no " + key);
    }
    return value.strip();
  }

  private static IOException invalid(String key, String value) {
    return new IOException("its " + key + " is '" + value + "'");
  }
}
