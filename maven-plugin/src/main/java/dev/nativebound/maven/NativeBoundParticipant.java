package dev.nativebound.maven;

import dev.nativebound.maven.edit.Facts;
import dev.nativebound.maven.edit.ModelEdit;
import dev.nativebound.maven.edit.UnusableModelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.MavenExecutionException;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/** Edits the model of each project that has this plugin as an extension, before anything runs. */
public final class NativeBoundParticipant extends AbstractMavenLifecycleParticipant {
  @Override
  public void afterProjectsRead(MavenSession session) throws MavenExecutionException {
    for (MavenProject project : session.getProjects()) {
      Plugin own = project.getPlugin(ModelEdit.PLUGIN);
      if (own != null && own.isExtensions()) {
        edit(project, facts(own, project, session));
      }
    }
  }

  private static void edit(MavenProject project, Facts facts) throws MavenExecutionException {
    try {
      Model edited = ModelEdit.apply(project.getModel(), facts);
      project.getModel().setBuild(edited.getBuild());
      project.getModel().setProperties(edited.getProperties());
    } catch (UnusableModelException e) {
      throw new MavenExecutionException(e.getMessage(), project.getFile());
    }
  }

  private static Facts facts(Plugin own, MavenProject project, MavenSession session) {
    Path root = project.getBasedir().toPath();
    return new Facts(
        own.getVersion(),
        texts(session.getUserProperties()),
        Files.isDirectory(root.resolve("src/test/rust")),
        ModuleName.declaredIn(Path.of(project.getBuild().getSourceDirectory())));
  }

  private static Map<String, String> texts(Properties properties) {
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(name -> texts.put(name, properties.getProperty(name)));
    return texts;
  }
}
