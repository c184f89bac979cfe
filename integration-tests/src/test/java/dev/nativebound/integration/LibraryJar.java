package dev.nativebound.integration;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
