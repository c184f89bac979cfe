package dev.nativebound.processor.read;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.BoundType.Form;
import dev.nativebound.processor.model.BoundType.Shape;
import dev.nativebound.processor.model.CrateDeclaration;
import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.LibraryDeclaration;
import dev.nativebound.processor.model.MentionedTypes;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.read.crates.CratePathReader;
import dev.nativebound.processor.read.crates.CrateReader;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.DocCommentReader;
import dev.nativebound.processor.read.elements.ElementNames;
import dev.nativebound.processor.read.elements.Sources;
import dev.nativebound.processor.read.elements.Visibility;
import dev.nativebound.processor.read.members.CrossingMethods;
import dev.nativebound.processor.read.types.ReachedValues;
import dev.nativebound.processor.read.types.TypeUseReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Elements in, {@link BoundType} out. Never fails: what it does not understand is in the model as
 * such.
 */
public final class BoundTypeReader {
  private final Elements elements;
  private final Sources sources;
  private final CrossingMethods crossing;
  private final ObstacleReader obstacles;
  private final NativeMethodReader methods;
  private final ValueReader values;
  private final CallbackReader callbacks;
  private final CrateReader crates;
  private final SurroundingsReader surroundings;

  /**
   * A reader.
   *
   * @param vocabulary the names that companions say, whatever they are made for
   * @param classFiles the bytes of a file in a package of the class path, none when it is not there
   */
  public BoundTypeReader(
      Elements elements,
      Types types,
      Sources sources,
      Set<String> vocabulary,
      BiFunction<String, String, byte[]> classFiles) {
    this.elements = elements;
    this.sources = sources;
    this.crossing = new CrossingMethods(elements, types);
    this.obstacles = new ObstacleReader(elements, crossing);
    this.crates = new CrateReader(elements, sources);
    this.surroundings = new SurroundingsReader(elements, types, vocabulary);
    TypeUseReader uses = new TypeUseReader(elements, types, sources, classFiles);
    this.methods = new NativeMethodReader(elements, types, sources, uses);
    this.values = new ValueReader(elements, uses, sources);
    this.callbacks = new CallbackReader(elements, types, sources, methods, values);
  }

  /** Reads a type that carries {@code @NativeBound}. */
  public BoundType read(TypeElement type) {
    TypeName name = ElementNames.of(type);
    PackageElement home = elements.getPackageOf(type);
    ReachedValues reached = new ReachedValues();
    List<NativeMethod> natives =
        crossing.of(type).stream().map(method -> methods.read(method, reached)).toList();
    reached.read(
        value -> values.read(value, reached), (id, use) -> callbacks.read(id, use, reached));
    Optional<CratePath> rust = AnnotationReader.rust(type).map(CratePathReader::ofType);
    return new BoundType(
        name,
        shapeOf(type),
        formOf(type),
        Visibility.of(type),
        AnnotationReader.string(type, Annotations.RUST_NAME),
        rust,
        crates(type, rust, natives, reached.values()),
        AnnotationReader.string(home, Annotations.NATIVE_LIBRARY)
            .map(library -> new LibraryDeclaration(library, originOf(home, type))),
        natives,
        reached.values(),
        reached.callbacks(),
        surroundings.read(type, mentioned(name, natives, reached)),
        names(ElementFilter.methodsIn(elements.getAllMembers(type))),
        CrossingMethods.isGenerated(type) ? obstacles.read(type) : Optional.empty(),
        DocCommentReader.of(type, elements),
        elements.isDeprecated(type),
        sources.have(name.companion().canonicalName()),
        Origin.of(type));
  }

  private static Stream<TypeName> mentioned(
      TypeName name, List<NativeMethod> natives, ReachedValues reached) {
    return Stream.concat(
        Stream.of(name, name.companion()),
        MentionedTypes.of(natives, reached.values(), reached.callbacks()));
  }

  private List<CrateDeclaration> crates(
      TypeElement type,
      Optional<CratePath> rust,
      List<NativeMethod> natives,
      List<ValueModel> values) {
    boolean isInCrate =
        rust.isPresent() || natives.stream().anyMatch(method -> method.rust().isPresent());
    Stream<CrateDeclaration> own = isInCrate ? crates.declaredFor(type).stream() : Stream.empty();
    Stream<CrateDeclaration> mirrored =
        Mirrors.of(natives, values).stream().flatMap(mirror -> mirror.crates().stream());
    return Stream.concat(own, mirrored).distinct().toList();
  }

  /** A package that was compiled earlier has no source to point into, so the class stands in. */
  private Origin originOf(PackageElement home, TypeElement type) {
    return sources.have(home.getQualifiedName() + ".package-info")
        ? Origin.of(home).atValueOf(Annotations.NATIVE_LIBRARY)
        : Origin.of(type).at(Annotations.NATIVE_BOUND);
  }

  private static List<String> names(List<? extends Element> members) {
    return members.stream()
        .map(member -> member.getSimpleName().toString())
        .sorted()
        .distinct()
        .toList();
  }

  private Form formOf(TypeElement type) {
    if (!CrossingMethods.isGenerated(type)) {
      return Form.DIRECT;
    }
    return crossing.isOwned(type) ? Form.OWNED : Form.STATELESS;
  }

  private static Shape shapeOf(TypeElement type) {
    return switch (type.getKind()) {
      case INTERFACE -> Shape.INTERFACE;
      case ANNOTATION_TYPE -> Shape.ANNOTATION;
      case ENUM -> Shape.ENUM;
      default -> isRecord(type) ? Shape.RECORD : Shape.CLASS;
    };
  }

  private static boolean isRecord(TypeElement type) {
    return type.getKind() == ElementKind.RECORD && type.getNestingKind() != NestingKind.LOCAL;
  }
}
