package dev.nativebound.maven;

import dev.nativebound.maven.cargo.EmittedCrate;
import dev.nativebound.maven.dev.Layout;
import dev.nativebound.maven.dev.LocalCrates;
import dev.nativebound.maven.dev.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/** Where a project that is being worked on has what. */
final class DevProject {
  private final MavenProject project;
  private final Path generatedSources;
  private final String profileFolder;
  private final Set<Path> crates = new TreeSet<>();

  DevProject(MavenProject project, Path crate, Path generatedSources, String profile) {
    this.project = project;
    this.generatedSources = generatedSources;
    this.profileFolder = profile.equals("dev") ? "debug" : profile;
    this.crates.add(crate.toAbsolutePath().normalize());
  }

  MavenProject project() {
    return project;
  }

  Path classes() {
    return Path.of(project.getBuild().getOutputDirectory());
  }

  Path output() {
    return Path.of(project.getBuild().getDirectory());
  }

  Sources sources() {
    List<Path> roots = new ArrayList<>(crates);
    roots.add(project.getFile().toPath());
    roots.add(project.getBasedir().toPath().resolve("src/main"));
    project.getCompileSourceRoots().forEach(root -> roots.add(Path.of(root)));
    roots.addAll(resources());
    return Sources.of(roots, output());
  }

  Layout layout() {
    return new Layout(project.getFile().toPath(), crates, resources());
  }

  private List<Path> resources() {
    return project.getResources().stream().map(Resource::getDirectory).map(Path::of).toList();
  }

  /** The libraries that were built, beside the classes. */
  List<Path> libraries() throws IOException {
    Path folder = output().resolve("cargo").resolve(profileFolder);
    return EmittedCrate.in(generatedSources).stream()
        .map(crate -> folder.resolve(System.mapLibraryName(crate.library())))
        .filter(Files::exists)
        .toList();
  }

  /** Learns which crates can be edited, of those that the libraries were built from. */
  void learnCrates() throws IOException {
    for (Path library : libraries()) {
      String name = library.getFileName().toString();
      Path list = library.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".d");
      if (Files.exists(list)) {
        LocalCrates.of(list).stream()
            .filter(crate -> !crate.startsWith(output()))
            .forEach(crates::add);
      }
    }
  }

  /** Makes the next build compile a source: it may have been saved while javac had read it. */
  void forgetClass(Path source) throws IOException {
    for (String root : project.getCompileSourceRoots()) {
      if (source.startsWith(root) && source.toString().endsWith(".java")) {
        String file = Path.of(root).relativize(source).toString();
        String name = file.substring(0, file.length() - ".java".length());
        Files.deleteIfExists(classes().resolve(name + ".class"));
      }
    }
  }

  /** Makes the next build run javac, and so the processor. */
  void forgetClasses() throws IOException {
    if (Files.isDirectory(classes())) {
      List<Path> files;
      try (Stream<Path> all = Files.walk(classes())) {
        files = all.filter(file -> file.toString().endsWith(".class")).toList();
      }
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    }
  }
}
