package dev.nativebound.processor.output;

import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.emit.cargo.BuildScriptEmitter;
import dev.nativebound.processor.emit.cargo.CargoConfigEmitter;
import dev.nativebound.processor.emit.cargo.CrateManifestEmitter;
import dev.nativebound.processor.emit.cargo.SkeletonManifestEmitter;
import dev.nativebound.processor.emit.rust.BindingsEmitter;
import dev.nativebound.processor.emit.rust.ContractEmitter;
import dev.nativebound.processor.emit.rust.LibraryEmitter;
import dev.nativebound.processor.emit.rust.Section;
import dev.nativebound.processor.emit.rust.ShimModuleEmitter;
import dev.nativebound.processor.emit.rust.SkeletonEmitter;
import dev.nativebound.processor.emit.rust.SkeletonModules;
import dev.nativebound.processor.names.ModuleName;
import dev.nativebound.processor.plan.LibraryPlan;
import dev.nativebound.processor.plan.TypePlan;
import dev.nativebound.processor.project.Project;
import dev.nativebound.processor.project.UserCrate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
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
   * @return the project, as the crate has need of it
   */
  public Project write(LibraryPlan library, Function<TypePlan, Element> originOf) {
    for (TypePlan type : library.types()) {
      write(ShimModuleEmitter.emit(type), originOf.apply(type));
      write(ContractEmitter.emit(type), originOf.apply(type));
    }
    Element[] all = library.types().stream().map(originOf).toArray(Element[]::new);
    List<Section> before = BindingsEmitter.parse(left.left("bindings.rs"));
    Collection<Section> sections = sections(before, library);
    Project needed = needed(sections);
    for (EmittedFile file : shared(needed, sections, library)) {
      write(file, all);
    }
    if (needed.crate().isSkeleton()) {
      writeSkeleton(library.types(), originOf, before, sections);
    }
    return needed;
  }

  /** Without a skeleton where nothing is to be implemented. */
  private Project needed(Collection<Section> sections) {
    boolean isImplemented = sections.stream().anyMatch(s -> s.implementation().isPresent());
    return isImplemented ? project : project.withoutSkeleton();
  }

  /** A class that comes or goes can rename the modules of others, which are moved. */
  private void writeSkeleton(
      List<TypePlan> types,
      Function<TypePlan, Element> originOf,
      List<Section> before,
      Collection<Section> sections) {
    Element[] all = types.stream().map(originOf).toArray(Element[]::new);
    SkeletonModules modules = SkeletonModules.of(sections);
    write(SkeletonManifestEmitter.emit(project), all);
    write(SkeletonEmitter.root(sections, modules), all);
    List<EmittedFile> moved = moved(SkeletonModules.of(before), modules, types);
    moved.forEach(file -> write(file, all));
    types.stream()
        .filter(TypePlan::hasTrait)
        .forEach(type -> write(SkeletonEmitter.module(type, modules), originOf.apply(type)));
  }

  /** Takes away the modules that have no such name any more; what this run did not see is kept. */
  private List<EmittedFile> moved(
      SkeletonModules before, SkeletonModules now, List<TypePlan> written) {
    Set<String> seen =
        written.stream().map(type -> type.name().binaryName()).collect(Collectors.toSet());
    List<EmittedFile> moved = new ArrayList<>();
    for (String type : before.types()) {
      boolean stays = now.types().contains(type);
      if (stays && now.path(type).equals(before.path(type))) {
        continue;
      }
      String text = left.left(before.path(type));
      if (stays && !seen.contains(type) && !text.isEmpty()) {
        moved.add(new EmittedFile(now.path(type), text));
      }
      left.remove(before.path(type));
    }
    return moved;
  }

  private static List<EmittedFile> shared(
      Project project, Collection<Section> sections, LibraryPlan library) {
    UserCrate crate = project.crate();
    Optional<String> bindings = crate.isThere() ? Optional.of(crate.rustName()) : Optional.empty();
    boolean isAsync = sections.stream().anyMatch(Section::isAsync);
    List<EmittedFile> files = new ArrayList<>();
    files.add(CrateManifestEmitter.emit(project, library.crates(), isAsync));
    files.add(CargoConfigEmitter.emit(project));
    files.add(BuildScriptEmitter.emit(project));
    files.add(LibraryEmitter.emit(project.library(), bindings, moduleNames(sections), isAsync));
    files.add(
        BindingsEmitter.emit(project.library(), crate.directory(), sections, library.imports()));
    project.lock().ifPresent(lock -> files.add(new EmittedFile("Cargo.lock", lock)));
    return files;
  }

  private Collection<Section> sections(List<Section> before, LibraryPlan library) {
    TreeMap<String, Section> sections = new TreeMap<>();
    for (Section old : before) {
      if (stillExists.test(old.type())) {
        sections.put(old.type(), old);
      } else {
        left.remove("src/" + ModuleName.of(old.type()) + ".rs");
        left.remove(ContractEmitter.path(ModuleName.of(old.type())));
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
        .filter(Section::isOfClass)
        .map(section -> ModuleName.of(section.type()))
        .toList();
  }

  private void write(EmittedFile file, Element... origins) {
    output.writeRust(project.library(), file, origins);
    project.memory().ifPresent(memory -> left.keepTime(file, memory));
  }
}
