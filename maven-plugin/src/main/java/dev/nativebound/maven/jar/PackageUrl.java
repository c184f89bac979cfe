package dev.nativebound.maven.jar;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/**
 * The package URL of a crate: where everyone finds the same.
 *
 * <p>Package-URL specification, type {@code cargo}: without a qualifier it is crates.io's, so a
 * crate from elsewhere says where, and one of a folder has none.
 */
final class PackageUrl {
  private static final String CRATES_IO = "https://github.com/rust-lang/crates.io-index";
  private static final String UNRESERVED = "-._~:/";

  private PackageUrl() {}

  static Optional<String> of(LinkedCrate crate) {
    String purl = "pkg:cargo/%s@%s".formatted(encoded(crate.name()), encoded(crate.version()));
    return crate
        .source()
        .map(PackageUrl::withoutUser)
        .filter(source -> !source.contains("+file:"))
        .map(source -> purl + qualifier(source));
  }

  private static String qualifier(String source) {
    if (source.startsWith("git+")) {
      return "?vcs_url=" + encoded(source.replaceFirst("(\\?[^#]*)?#", "@"));
    }
    String index = source.substring(source.indexOf('+') + 1);
    return index.equals(CRATES_IO) ? "" : "?repository_url=" + encoded(index);
  }

  /** A token in a URL of the build is nobody else's business; ssh's user is a part of the place. */
  private static String withoutUser(String source) {
    return source.replaceFirst("(https?://)[^/@]*@", "$1");
  }

  private static String encoded(String text) {
    StringBuilder encoded = new StringBuilder();
    for (byte one : text.getBytes(UTF_8)) {
      char c = (char) (one & 0xFF);
      boolean isPlain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      encoded.append(isPlain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return encoded.toString();
  }
}
