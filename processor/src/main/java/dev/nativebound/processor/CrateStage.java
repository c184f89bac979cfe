package dev.nativebound.processor;

import dev.nativebound.processor.discover.EarlierTypes;
import dev.nativebound.processor.output.CrateWriter;
import dev.nativebound.processor.output.SourceOutput;
import dev.nativebound.processor.plan.LibraryPlan;
import dev.nativebound.processor.project.Project;
import java.nio.file.Path;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** The last stage: the crate of all classes. */
final class CrateStage {
  private final SourceOutput output;
  private final Reporter reporter;
  private final Elements elements;
  private final EarlierTypes earlier;

  CrateStage(SourceOutput output, Reporter reporter, Elements elements, EarlierTypes earlier) {
    this.output = output;
    this.reporter = reporter;
    this.elements = elements;
    this.earlier = earlier;
  }

  void write(LibraryPlan library, Project project) {
    CrateWriter writer =
        new CrateWriter(output, project, earlier::stillExists, earlier::isClassFile);
    Project written = writer.write(library, type -> element(type.name().canonicalName()));
    if (written.crate().isSkeleton()) {
      reporter.note(skeletonNote(project));
    }
  }

  private Element element(String canonicalName) {
    return elements.getTypeElement(canonicalName);
  }

  private String skeletonNote(Project project) {
    String skeleton = "rust/" + project.library() + "/skeleton";
    return "nativebound: there is no Rust crate at "
        + project.crate().expected().replaceFirst("^(\\.\\./)*", "")
        + ", so the library is built from a skeleton whose functions say todo!(); copy "
        + output
            .folder()
            .map(folder -> folder.resolve(skeleton))
            .map(Path::toString)
            .orElse(skeleton)
        + " there and fill it in";
  }
}
