package dev.nativebound.maven;

import dev.nativebound.maven.jar.JarMerge;
import dev.nativebound.maven.jar.MergeException;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Makes one jar of those that a project made on several platforms, for a release. */
@Mojo(name = "merge", requiresProject = false, threadSafe = true)
public final class MergeMojo extends AbstractMojo {
  /** The jars, the one first whose classes are taken. */
  @Parameter(property = "nativebound.merge.jars", required = true)
  private List<File> jars = new ArrayList<>();

  /** The jar to write. */
  @Parameter(property = "nativebound.merge.output", required = true)
  private File output;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      Set<String> folders =
          JarMerge.merge(jars.stream().map(File::toPath).toList(), output.toPath());
      getLog().info(output + " has " + String.join(", ", folders));
    } catch (MergeException e) {
      throw new MojoFailureException(e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException(e.toString(), e);
    }
  }
}
