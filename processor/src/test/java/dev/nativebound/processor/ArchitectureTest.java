package dev.nativebound.processor;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.output.SourceOutput;
import dev.nativebound.processor.plan.codecs.Codecs;
import dev.nativebound.processor.plan.types.OwnedTypes;
import dev.nativebound.processor.plan.types.RustValues;
import javax.annotation.processing.Filer;
import org.junit.jupiter.api.Test;

/** Data flows one way through the stages, and few know the compiler. */
class ArchitectureTest {
  private static final String ROOT = "dev.nativebound.processor";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @Test
  void stages_depend_one_way() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("entry")
        .definedBy(ROOT)
        .layer("discover")
        .definedBy(ROOT + ".discover")
        .layer("read")
        .definedBy(ROOT + ".read..")
        .layer("origin")
        .definedBy(ROOT + ".origin")
        .layer("model")
        .definedBy(ROOT + ".model")
        .layer("names")
        .definedBy(ROOT + ".names")
        .layer("validate")
        .definedBy(ROOT + ".validate")
        .layer("docs")
        .definedBy(ROOT + ".docs")
        .layer("plan")
        .definedBy(ROOT + ".plan..")
        .layer("project")
        .definedBy(ROOT + ".project")
        .layer("emit")
        .definedBy(ROOT + ".emit..")
        .layer("output")
        .definedBy(ROOT + ".output")
        .whereLayer("output")
        .mayOnlyBeAccessedByLayers("entry")
        .whereLayer("emit")
        .mayOnlyBeAccessedByLayers("entry", "output")
        .whereLayer("project")
        .mayOnlyBeAccessedByLayers("entry", "emit", "output")
        .whereLayer("plan")
        .mayOnlyBeAccessedByLayers("entry", "emit", "output")
        .whereLayer("docs")
        .mayOnlyBeAccessedByLayers("plan")
        .whereLayer("validate")
        .mayOnlyBeAccessedByLayers("entry", "project")
        .whereLayer("read")
        .mayOnlyBeAccessedByLayers("entry", "discover")
        .whereLayer("discover")
        .mayOnlyBeAccessedByLayers("entry")
        .ignoreDependency(not(resideInAPackage(ROOT)), resideInAPackage(ROOT))
        .check(CLASSES);
  }

  /** What a room makes public is for the rooms above it. */
  @Test
  void rooms_of_the_readers_depend_one_way() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("entry")
        .definedBy(ROOT)
        .layer("discover")
        .definedBy(ROOT + ".discover")
        .layer("read")
        .definedBy(ROOT + ".read")
        .layer("marks")
        .definedBy(ROOT + ".read.marks")
        .layer("imports")
        .definedBy(ROOT + ".read.imports")
        .layer("types")
        .definedBy(ROOT + ".read.types")
        .layer("exceptions")
        .definedBy(ROOT + ".read.exceptions")
        .layer("crates")
        .definedBy(ROOT + ".read.crates")
        .layer("callbacks")
        .definedBy(ROOT + ".read.callbacks")
        .layer("members")
        .definedBy(ROOT + ".read.members")
        .layer("elements")
        .definedBy(ROOT + ".read.elements")
        .whereLayer("read")
        .mayOnlyBeAccessedByLayers("entry")
        .whereLayer("marks")
        .mayOnlyBeAccessedByLayers("entry")
        .whereLayer("imports")
        .mayOnlyBeAccessedByLayers("entry")
        .whereLayer("types")
        .mayOnlyBeAccessedByLayers("read")
        .whereLayer("exceptions")
        .mayOnlyBeAccessedByLayers("read", "imports")
        .whereLayer("crates")
        .mayOnlyBeAccessedByLayers("read", "types")
        .whereLayer("callbacks")
        .mayOnlyBeAccessedByLayers("entry", "discover", "read", "marks", "types")
        .whereLayer("members")
        .mayOnlyBeAccessedByLayers("discover", "read", "marks", "types", "exceptions", "callbacks")
        .check(CLASSES);
  }

  @Test
  void what_plans_is_known_to_the_plan_alone() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".plan..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + ".plan.*..")
                .and(
                    simpleNameEndingWith("Planner")
                        .or(belongToAnyOf(Codecs.class, OwnedTypes.class, RustValues.class))))
        .check(CLASSES);
  }

  @Test
  void packages_have_no_circles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void only_the_entry_and_the_readers_know_the_compilers_elements() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + ".model..",
            ROOT + ".names..",
            ROOT + ".validate..",
            ROOT + ".docs..",
            ROOT + ".plan..",
            ROOT + ".project..",
            ROOT + ".emit.rust..",
            ROOT + ".emit.cargo..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..")
        .check(CLASSES);
  }

  @Test
  void a_model_knows_them_through_origin_alone() {
    noClasses()
        .that()
        .resideInAnyPackage(ROOT + ".model..", ROOT + ".validate..", ROOT + ".project..")
        .should()
        .dependOnClassesThat(
            resideInAPackage(ROOT + ".origin").and(not(assignableTo(Origin.class))))
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT, ROOT + ".origin")
        .should()
        .callMethod(Origin.class, "element")
        .check(CLASSES);
  }

  @Test
  void one_class_writes_files() {
    noClasses()
        .that()
        .doNotBelongToAnyOf(SourceOutput.class)
        .should()
        .callMethodWhere(
            JavaCall.Predicates.target(HasOwner.Predicates.With.owner(assignableTo(Filer.class))))
        .check(CLASSES);
  }

  @Test
  void nothing_depends_on_the_compilers_insides() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAPackage("com.sun..").and(not(resideInAPackage("com.sun.source.."))))
        .check(CLASSES);
  }

  @Test
  void one_class_knows_the_trees_of_javac() {
    noClasses()
        .that()
        .haveNameNotMatching(".*\\.discover\\.Initialisers(\\$.*)?")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.sun.source..")
        .check(CLASSES);
  }
}
