package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The jars that people ship, made by the plugins that people use, each started elsewhere. */
final class ShippedJarsTest {
  private static final String PLUGINS =
      """
      <plugin>
        <artifactId>maven-shade-plugin</artifactId>
        <version>%s</version>
        <executions><execution>
          <phase>package</phase><goals><goal>shade</goal></goals>
          <configuration>
            <shadedArtifactAttached>true</shadedArtifactAttached>
            <transformers>
              <transformer implementation="org.apache.maven.plugins.shade.resource.ManifestResourceTransformer">
                <mainClass>demo.Sums</mainClass>
              </transformer>
            </transformers>
          </configuration>
        </execution></executions>
      </plugin>
      <plugin>
        <groupId>org.springframework.boot</groupId>
        <artifactId>spring-boot-maven-plugin</artifactId>
        <version>3.5.7</version>
        <executions><execution>
          <goals><goal>repackage</goal></goals>
          <configuration><classifier>boot</classifier><mainClass>demo.Sums</mainClass></configuration>
        </execution></executions>
      </plugin>
      """;

  private static final String CLASSIFIERS =
      """
      <executions>
        <execution>
          <id>bare</id><goals><goal>jar</goal></goals>
          <configuration><classifier>bare</classifier><excludes><exclude>META-INF/native/**</exclude></excludes></configuration>
        </execution>
        <execution>
          <id>natives</id><goals><goal>jar</goal></goals>
          <configuration><classifier>natives</classifier><includes><include>META-INF/native/**</include></includes></configuration>
        </execution>
      </executions>
      """;

  private static final String JAR_PLUGIN = "<artifactId>maven-jar-plugin</artifactId>\n";
  private static final String MANAGED = "    </plugins>\n    <pluginManagement>";

  private static Project project;
  private static Path shipped;

  @BeforeAll
  static void build() {
    MavenBuild.assumeJars("The jars that people ship");
    project = PluggedProject.named("shipped");
    String shade = MavenBuild.version("maven-shade-plugin");
    project
        .edit("pom.xml", JAR_PLUGIN, JAR_PLUGIN + CLASSIFIERS)
        .edit("pom.xml", MANAGED, PLUGINS.formatted(shade) + MANAGED);
    PluggedProject.maven(project, "-DskipTests", "package").expectSuccess();
    shipped = Project.named("shipped-elsewhere").remove("src").root();
    for (Path jar : Project.files(project.root().resolve("target"))) {
      if (jar.toString().endsWith(".jar")) {
        Project.copy(jar, shipped.resolve(jar.getFileName()));
      }
    }
  }

  private static void expectSum(Jdk jdk, List<String> arguments) {
    List<String> words = new ArrayList<>(List.of(jdk.java().toString(), "-Xcheck:jni"));
    words.addAll(arguments);
    expectSum(words);
  }

  private static void expectSum(List<String> words) {
    Outcome outcome = new Command(shipped, words, Map.of()).run().expectSuccess().expectCleanJni();
    assertThat(outcome.output()).isEqualTo("sum 42\n");
    assertThat(outcome.errors()).isEmpty(); // no warning of native access
  }

  @Test
  void shaded() {
    Jdk.all().forEach(jdk -> expectSum(jdk, List.of("-jar", "shipped-1-shaded.jar")));
  }

  @Test
  void springBoots() {
    Jdk.all().forEach(jdk -> expectSum(jdk, List.of("-jar", "shipped-1-boot.jar")));
  }

  @Test
  void aJarOfTheLibrariesBesideTheClasses() {
    for (Jdk jdk : Jdk.all()) {
      List<String> words = new ArrayList<>(jdk.options());
      words.add("-classpath");
      words.add(path("shipped-1-bare.jar", "shipped-1-natives.jar", "" + Classpath.runtime()));
      words.add("demo.Sums");
      expectSum(jdk, words);
    }
  }

  @Test
  void anImageOfJpackage() {
    Jdk jdk = Jdk.ofThisBuild();
    if (!Files.isDirectory(jdk.home().resolve("jmods"))) {
      Skipped.note("an image of jpackage: " + jdk.name() + " has no jmods");
    }
    assumeTrue(Files.isDirectory(jdk.home().resolve("jmods")));
    Path bin = jdk.home().resolve("bin");
    Path image = shipped.resolve("image");
    Project.copy(shipped.resolve("shipped-1-shaded.jar"), shipped.resolve("input/sums.jar"));
    Path runtime = image.resolve("jre");
    run(bin.resolve("jlink"), Map.of("add-modules", "java.base", "output", runtime));
    Map<String, Object> options = new LinkedHashMap<>(Map.of("type", "app-image", "name", "sums"));
    options.putAll(Map.of("input", shipped.resolve("input"), "main-jar", "sums.jar"));
    options.putAll(Map.of("runtime-image", runtime, "dest", image));
    run(bin.resolve("jpackage"), options);
    expectSum(List.of(image.resolve("sums/bin/sums").toString()));
  }

  private static void run(Path program, Map<String, Object> options) {
    List<String> words = new ArrayList<>(List.of(program.toString()));
    options.forEach((name, value) -> words.addAll(List.of("--" + name, value.toString())));
    new Command(shipped, words, Map.of()).run().expectSuccess();
  }

  @Test
  void thePlatformsOfTwoJarsInOne() throws IOException {
    Path here = shipped.resolve("shipped-1.jar");
    Path there = Project.copy(here, shipped.resolve("there.jar"));
    try (FileSystem jar = FileSystems.newFileSystem(there)) {
      Path elsewhere = jar.getPath("META-INF/native/shipped/elsewhere-riscv64");
      Files.createDirectories(elsewhere);
      for (Path file : Project.files(elsewhere.getParent())) {
        Files.move(file, elsewhere.resolve(file.getFileName()));
      }
    }
    merge(here, there).expectSuccess().expect("elsewhere-riscv64");
    try (JarFile all = new JarFile(shipped.resolve("all.jar").toFile())) {
      assertThat(
              all.stream().filter(entry -> entry.getName().endsWith("/index.properties")).count())
          .isEqualTo(2);
      assertThat(all.stream().filter(entry -> entry.getName().endsWith("/bom.cdx.json")).count())
          .isEqualTo(2);
    }
    for (Jdk jdk : Jdk.all()) {
      List<String> words = new ArrayList<>(jdk.options());
      words.addAll(List.of("-classpath", path("all.jar", "" + Classpath.runtime()), "demo.Sums"));
      expectSum(jdk, words);
    }
    merge(here, here).expectFailure().expect(" both have META-INF/native/shipped/");
  }

  private static Outcome merge(Path one, Path other) {
    return PluggedProject.maven(
        project,
        "dev.nativebound:nativebound-maven-plugin:%s:merge"
            .formatted(MavenBuild.versionOfThisBuild()),
        "-Dnativebound.merge.jars=" + one + "," + other,
        "-Dnativebound.merge.output=" + shipped.resolve("all.jar"));
  }

  private static String path(String... entries) {
    return String.join(File.pathSeparator, entries);
  }
}
