package dev.nativebound.processor;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.output.CrateWriter;
import dev.nativebound.processor.output.SourceOutput;
import dev.nativebound.processor.plan.LibraryPlan;
import dev.nativebound.processor.project.Project;
import java.nio.file.Path;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** The last stage: the crate of all classes. */
final class CrateStage {
  private final SourceOutput output;
  private final Reporter reporter;
  private final Elements elements;

  CrateStage(SourceOutput output, Reporter reporter, Elements elements) {
    this.output = output;
    this.reporter = reporter;
    this.elements = elements;
  }

  void write(LibraryPlan library, Project project) {
    new CrateWriter(output, project)
        .write(library, type -> element(type.name().canonicalName()), this::stillExists);
    if (project.crate().isSkeleton()) {
      reporter.note(skeletonNote(project));
    }
  }

  private Element element(String canonicalName) {
    return elements.getTypeElement(canonicalName);
  }

  /** A type of an earlier run: still annotated, or still an enum. */
  private boolean stillExists(String binaryName) {
    TypeElement type = elements.getTypeElement(binaryName.replace('$', '.'));
    return type != null && (type.getKind() == ElementKind.ENUM || Annotations.isNativeBound(type));
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
