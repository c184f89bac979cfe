package dev.nativebound.maven;

import dev.nativebound.maven.cargo.CargoException;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Builds the library of the test sources, where they have natives. */
@Mojo(name = "test-build", defaultPhase = LifecyclePhase.PROCESS_TEST_CLASSES, threadSafe = true)
public final class TestBuildMojo extends LibraryMojo {
  /** Where javac puts what processors write for test sources. */
  @Parameter(defaultValue = "${project.build.directory}/generated-test-sources/test-annotations")
  private File generatedTestSources;

  /** Whether tests are not even compiled. */
  @Parameter(property = "maven.test.skip", defaultValue = "false")
  private boolean skipAllTests;

  @Override
  boolean isSkipped() {
    return skipAllTests;
  }

  @Override
  void run() throws CargoException, IOException {
    build(generatedTestSources.toPath(), root().resolve("src/test/rust"));
  }
}
