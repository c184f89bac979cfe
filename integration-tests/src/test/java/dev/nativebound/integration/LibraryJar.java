package dev.nativebound.integration;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The classes of a project and its library in one jar, as a build publishes them. */
final class LibraryJar {
  private LibraryJar() {}

  /**
   * Makes the jar.
   *
   * @param platform as the runtime names it
   */
  static Path of(Project project, Library library, String platform) throws IOException {
    Path jar = project.root().resolve("target/" + project.name() + ".jar");
    String folder = "META-INF/native/" + project.library() + "/" + platform + "/";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      for (Path path : Project.files(project.classes())) {
        entry(out, project.classes().relativize(path).toString().replace('\\', '/'), path);
      }
      entry(out, folder + library.file().getFileName(), library.file());
    }
    return jar;
  }

  /** The same with the index that a build writes beside the library. */
  static Path indexed(Project project, Library library, String platform) throws IOException {
    Path index =
        project
            .classes()
            .resolve("META-INF/native")
            .resolve(project.library())
            .resolve(platform)
            .resolve("index.properties");
    Files.createDirectories(index.getParent());
    Files.writeString(
        index,
        """
        file=%s
        size=%d
        sha256=%s
        target=x86_64-unknown-linux-gnu
        contract=0123456789abcdef
        """
            .formatted(
                library.file().getFileName(), Files.size(library.file()), sha256(library.file())));
    try {
      return of(project, library, platform);
    } finally {
      Files.delete(index);
    }
  }

  /** The library alone, as a jar for one platform has them. */
  static Path ofPlatform(Project project, Library library, String platform) throws IOException {
    Path jar = project.root().resolve("target/natives-1.0.jar");
    String folder = "META-INF/native/" + project.library() + "/" + platform + "/";
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file)) {
      entry(out, folder + library.file().getFileName(), library.file());
    }
    return jar;
  }

  /** The digest that the library has in an index, and in the cache. */
  static String sha256(Path file) throws IOException {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static void entry(JarOutputStream out, String name, Path content) throws IOException {
    out.putNextEntry(new JarEntry(name));
    Files.copy(content, out);
    out.closeEntry();
  }

  /** This platform as the runtime names it, in its error where it finds no library. */
  static String platformIn(Outcome outcome) {
    Matcher name = Pattern.compile(" for (\\S+) in\n").matcher(outcome.output());
    if (!name.find()) {
      throw new AssertionError("no platform in " + outcome);
    }
    return name.group(1);
  }
}
