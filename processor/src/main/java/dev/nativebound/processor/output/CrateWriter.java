package dev.nativebound.processor.output;

import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.emit.cargo.BuildScriptEmitter;
import dev.nativebound.processor.emit.cargo.CargoConfigEmitter;
import dev.nativebound.processor.emit.cargo.CrateManifestEmitter;
import dev.nativebound.processor.emit.rust.BindingsEmitter;
import dev.nativebound.processor.emit.rust.LibraryEmitter;
import dev.nativebound.processor.emit.rust.Section;
import dev.nativebound.processor.emit.rust.ShimModuleEmitter;
import dev.nativebound.processor.emit.rust.SkeletonEmitter;
import dev.nativebound.processor.names.ModuleName;
import dev.nativebound.processor.plan.LibraryPlan;
import dev.nativebound.processor.plan.TypePlan;
import dev.nativebound.processor.project.Project;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import javax.lang.model.element.Element;

/**
 * Writes the crate of a library.
 *
 * <p>A run may see only some of the classes (an IDE compiles what was edited): what an earlier run
 * wrote for the others is kept, and what belongs to a class that is gone is removed.
 */
public final class CrateWriter {
  private final SourceOutput output;
  private final Project project;
  private final Predicate<String> stillExists;
  private final Predicate<String> isClassFile;
  private final EmittedCrate left;

  /**
   * A writer.
   *
   * @param stillExists whether a type that this run did not see is still there, by its binary name
   * @param isClassFile whether a type comes from a class file
   */
  public CrateWriter(
      SourceOutput output,
      Project project,
      Predicate<String> stillExists,
      Predicate<String> isClassFile) {
    this.output = output;
    this.project = project;
    this.stillExists = stillExists;
    this.isClassFile = isClassFile;
    this.left =
        new EmittedCrate(
            output.folder().map(folder -> folder.resolve("rust").resolve(project.library())));
  }

  /**
   * Writes everything.
   *
   * @param originOf the element that a type's module comes from
   */
  public void write(LibraryPlan library, Function<TypePlan, Element> originOf) {
    ShimModuleEmitter modules = new ShimModuleEmitter(project.crate().rustName());
    for (TypePlan type : library.types()) {
      write(modules.emit(type), originOf.apply(type));
      if (project.crate().isSkeleton()) {
        write(SkeletonEmitter.module(type), originOf.apply(type));
      }
    }
    Element[] all = library.types().stream().map(originOf).toArray(Element[]::new);
    Collection<Section> sections = sections(library);
    for (EmittedFile file : shared(sections)) {
      write(file, all);
    }
  }

  private List<EmittedFile> shared(Collection<Section> sections) {
    List<EmittedFile> files = new ArrayList<>();
    files.add(CrateManifestEmitter.emit(project));
    files.add(CargoConfigEmitter.emit(project));
    files.add(BuildScriptEmitter.emit(project));
    files.add(LibraryEmitter.emit(project.library(), moduleNames(sections)));
    files.add(BindingsEmitter.emit(project.library(), project.crate().directory(), sections));
    project.lock().ifPresent(lock -> files.add(new EmittedFile("Cargo.lock", lock)));
    if (project.crate().isSkeleton()) {
      files.add(SkeletonEmitter.manifest(project.library()));
      files.add(SkeletonEmitter.root(sections));
    }
    return files;
  }

  private Collection<Section> sections(LibraryPlan library) {
    TreeMap<String, Section> sections = new TreeMap<>();
    for (Section old : BindingsEmitter.parse(left.left("bindings.rs"))) {
      if (stillExists.test(old.type())) {
        sections.put(old.type(), old);
      } else {
        left.remove("src/" + ModuleName.of(old.type()) + ".rs");
        left.remove(SkeletonEmitter.path(old.rustName()));
      }
    }
    BindingsEmitter.sections(library)
        .forEach(own -> sections.merge(own.type(), own, this::withComments));
    return sections.values();
  }

  /** What was made of sources has comments, which class files lack. */
  private Section withComments(Section old, Section own) {
    return isClassFile.test(own.type()) && own.declaresWhat(old) ? old : own;
  }

  private static List<String> moduleNames(Collection<Section> sections) {
    return sections.stream()
        .filter(section -> section.implementation().isPresent())
        .map(section -> ModuleName.of(section.type()))
        .toList();
  }

  private void write(EmittedFile file, Element... origins) {
    output.writeRust(project.library(), file, origins);
    project.memory().ifPresent(memory -> left.keepTime(file, memory));
  }
}
