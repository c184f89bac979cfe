package dev.nativebound.processor;

import dev.nativebound.processor.discover.EarlierTypes;
import dev.nativebound.processor.discover.ForgottenLoads;
import dev.nativebound.processor.discover.PendingTypes;
import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.emit.java.CompanionEmitter;
import dev.nativebound.processor.emit.java.StubEmitter;
import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.ImportedClass;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.output.EmittedCrate;
import dev.nativebound.processor.output.SourceOutput;
import dev.nativebound.processor.plan.LibraryPlan;
import dev.nativebound.processor.plan.Planner;
import dev.nativebound.processor.plan.java.StubPlan;
import dev.nativebound.processor.project.Options;
import dev.nativebound.processor.project.Project;
import dev.nativebound.processor.project.ProjectReader;
import dev.nativebound.processor.project.UserCrate;
import dev.nativebound.processor.read.BoundTypeReader;
import dev.nativebound.processor.read.callbacks.UnfitCallbacks;
import dev.nativebound.processor.read.elements.Sources;
import dev.nativebound.processor.read.marks.KotlinCompanions;
import dev.nativebound.processor.read.marks.MisplacedReader;
import dev.nativebound.processor.read.marks.NativesOfMirrors;
import dev.nativebound.processor.read.marks.UnmarkedFactoryReader;
import dev.nativebound.processor.validate.Finding;
import dev.nativebound.processor.validate.LibraryValidator;
import dev.nativebound.processor.validate.MarkFindings;
import dev.nativebound.processor.validate.Message;
import dev.nativebound.processor.validate.ValidationReport;
import dev.nativebound.processor.validate.Validator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/**
 * One run of the compiler: the stages in their order.
 *
 * <p>A class's Java companion is written in the round that can read the class, so that the class
 * compiles; the crate, which is made of all classes, in the last.
 */
final class Compilation {
  private final SourceOutput output;
  private final Options options;
  private final Reporter reporter;
  private final PendingTypes pending;
  private final EarlierTypes earlier;
  private final MisplacedReader misplaced;
  private final NativesOfMirrors mirrors;
  private final KotlinCompanions companionObjects;
  private final UnfitCallbacks callbacks;
  private final BoundTypeReader reader;
  private final UnmarkedFactoryReader factories;
  private final ForgottenLoads loads;
  private final ImportStage imports;
  private final Validator validator = new Validator(this::isOurs, this::projectCrate);
  private final Planner planner;
  private final CrateStage crate;
  private final List<BoundType> sound = new ArrayList<>();
  private final Set<String> companions = new HashSet<>();
  private Optional<Project> project = Optional.empty();

  Compilation(ProcessingEnvironment environment) {
    output = new SourceOutput(environment.getFiler());
    options = new Options(environment.getOptions());
    reporter = new Reporter(environment.getMessager());
    pending = new PendingTypes(environment.getElementUtils(), environment.getTypeUtils());
    earlier =
        new EarlierTypes(
            environment.getElementUtils(),
            pending::isCompiled,
            EmittedCrate.typesIn(output.folder()));
    misplaced = new MisplacedReader(environment.getElementUtils(), environment.getTypeUtils());
    mirrors = new NativesOfMirrors(environment.getElementUtils());
    companionObjects = new KotlinCompanions(environment.getElementUtils());
    callbacks = new UnfitCallbacks(environment.getElementUtils(), environment.getTypeUtils());
    reader =
        new BoundTypeReader(
            environment.getElementUtils(),
            environment.getTypeUtils(),
            new Sources(pending::isCompiled),
            JavaVocabulary.words(),
            output::readClass);
    factories =
        new UnmarkedFactoryReader(environment.getElementUtils(), environment.getTypeUtils());
    loads = new ForgottenLoads(environment);
    imports = new ImportStage(environment.getElementUtils(), environment.getTypeUtils());
    crate = new CrateStage(output, reporter, environment.getElementUtils(), earlier);
    planner = new Planner(options.derives());
    reporter.print(options.unknown());
    reporter.print(options.invalidDerives());
  }

  void round(RoundEnvironment round) {
    List<TypeElement> seen = pending.seen(round);
    if (round.processingOver()) {
      seen.forEach(this::giveUp);
      finish();
      return;
    }
    if (!seen.isEmpty() && project.isEmpty()) {
      project = Optional.of(readProject(seen));
    }
    reporter.print(misplaced.read(round).stream().map(MarkFindings::of).toList());
    mirrors.read(round).forEach(this::refuse);
    companionObjects.natives(round).forEach(this::refuse);
    reporter.print(imports.check(round));
    loads.round(round);
    reporter.print(callbacks.unfit(round).stream().map(MarkFindings::of).toList());
    pending.ready(seen).forEach(this::bind);
    checkLibrary();
  }

  private Project readProject(List<TypeElement> seen) {
    if (!output.exists()) {
      reporter.print(Finding.ofBuild(Message.NO_SOURCE_OUTPUT));
    }
    List<BoundType> types =
        Stream.concat(seen.stream().map(reader::read), earlier().stream())
            .sorted(Comparator.comparing(type -> type.name().canonicalName()))
            .toList();
    ProjectReader projects = new ProjectReader(options, output.folder());
    Project read =
        projects.read(
            types.stream().flatMap(type -> type.library().stream()).findFirst(),
            types.get(0).name().packageName(),
            types.get(0).origin().at(Annotations.NATIVE_BOUND));
    reporter.print(projects.findings());
    return read;
  }

  private void refuse(NativesOfMirrors.Found found) {
    Object[] names = {found.method(), found.type()};
    reporter.print(Finding.at(found.origin(), Message.NATIVE_IN_MIRROR, names));
  }

  private void refuse(KotlinCompanions.Found found) {
    Object[] names = {found.method(), found.type()};
    reporter.print(Finding.at(found.origin(), Message.NATIVE_IN_COMPANION, names));
  }

  private void bind(TypeElement element) {
    BoundType type = reader.read(element);
    ValidationReport report = validator.validate(type);
    reporter.print(report.findings());
    reporter.print(factories.read(element).stream().map(MarkFindings::of).toList());
    if (report.isClean()) {
      LibraryPlan plan = planner.plan(library(), crate(), List.of(type), List.of(), List.of());
      writeCompanion(new CompanionEmitter(library()).emit(plan.types().get(0)), element);
      sound.add(type);
      if (loads.isOne(type, element)) {
        warnOfLoad(type.name(), type.origin());
      }
      project.flatMap(Project::assumedRoot).ifPresent(root -> warnOfPaths(type, root));
    } else if (!type.companionExists()) {
      writeCompanion(StubEmitter.emit(StubPlan.of(type)), element);
    }
  }

  private void warnOfLoad(TypeName type, Origin place) {
    Object[] names = {type.simpleName(), type.companion().simpleName()};
    reporter.print(Finding.at(place, Message.NOT_LOADED, names));
  }

  private void warnOfPaths(BoundType type, Path root) {
    type.crates().stream()
        .filter(crate -> isRelative(crate.path(), root))
        .forEach(
            crate ->
                reporter.print(
                    Finding.at(
                        crate.origin().atMember("path"),
                        Message.PATH_WITHOUT_PROJECT,
                        crate.name(),
                        crate.path(),
                        root)));
  }

  private static boolean isRelative(String path, Path root) {
    return !path.isEmpty()
        && !path.startsWith("/")
        && !root.getFileSystem().getPath(path).isAbsolute();
  }

  /** Once a name: that two classes want the same is found when all have been seen. */
  private void writeCompanion(EmittedFile companion, TypeElement element) {
    if (companions.add(companion.path())) {
      output.writeJava(companion, element);
    }
  }

  /** Among the sources, or bound in an earlier run. */
  private boolean isOurs(TypeName bound) {
    return pending.isCompiled(bound.outermost().canonicalName())
        || earlier().stream().anyMatch(type -> type.name().equals(bound));
  }

  /** The package name of the project's own crate. */
  private Optional<String> projectCrate() {
    return project
        .map(Project::crate)
        .filter(crate -> !crate.isSkeleton())
        .map(UserCrate::packageName);
  }

  private String library() {
    return project.map(Project::library).orElseThrow();
  }

  private String crate() {
    return project.map(Project::crate).map(UserCrate::rustName).orElseThrow();
  }

  /**
   * A type that mentions what nobody wrote: the compiler says so itself, and the stub keeps it the
   * only error.
   */
  private void giveUp(TypeElement element) {
    BoundType type = reader.read(element);
    if (!type.companionExists()) {
      writeCompanion(StubEmitter.emit(StubPlan.of(type)), element);
    }
  }

  /** In every round, since javac finds the place of an annotation only while its round lasts. */
  private void checkLibrary() {
    Optional<String> skeleton =
        project.map(Project::crate).filter(UserCrate::isSkeleton).map(UserCrate::packageName);
    reporter.print(new LibraryValidator().validate(sound, earlier(), skeleton).findings());
  }

  /** The rest of the library, as it was bound before. */
  private List<BoundType> earlier() {
    return earlier.bound().stream().map(reader::read).toList();
  }

  private void finish() {
    if (!reporter.hasFailed() && !sound.isEmpty()) {
      List<BoundType> others = earlier();
      List<ImportedClass> imported = imports.of(sound, others);
      LibraryPlan plan = planner.plan(library(), crate(), sound, others, imported);
      crate.write(plan, project.orElseThrow());
      crate.writeReachability(others.isEmpty() ? plan : planOfAll(others, imported));
    }
  }

  private LibraryPlan planOfAll(List<BoundType> others, List<ImportedClass> imported) {
    List<BoundType> all =
        Stream.concat(sound.stream(), others.stream().filter(this::isSound)).toList();
    return planner.plan(library(), crate(), all, List.of(), imported);
  }

  /**
   * One that this run does not compile was sound when its crate was written; it may have changed.
   */
  private boolean isSound(BoundType other) {
    return validator.validate(other).isClean();
  }
}
