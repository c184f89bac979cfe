package dev.nativebound.processor;

import dev.nativebound.processor.discover.EarlierTypes;
import dev.nativebound.processor.emit.nativeimage.ReachabilityEmitter;
import dev.nativebound.processor.output.CrateWriter;
import dev.nativebound.processor.output.SourceOutput;
import dev.nativebound.processor.plan.LibraryPlan;
import dev.nativebound.processor.plan.reachability.ReachabilityPlanner;
import dev.nativebound.processor.project.Project;
import java.nio.file.Path;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;

/** The last stage: the crate of all classes, and what native images are told of it. */
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

  /**
   * What the Rust of a library asks for by name, for native images.
   *
   * @param library all of it: unlike the crate, it is one file, of which no earlier run's part is
   *     kept
   */
  void writeReachability(LibraryPlan library) {
    Element[] origins =
        library.types().stream()
            .map(type -> element(type.name().canonicalName()))
            .toArray(Element[]::new);
    output.writeAmongClasses(ReachabilityEmitter.emit(ReachabilityPlanner.plan(library)), origins);
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
