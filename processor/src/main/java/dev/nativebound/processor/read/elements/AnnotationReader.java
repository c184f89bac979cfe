package dev.nativebound.processor.read.elements;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.Range;
import dev.nativebound.processor.origin.AnnotationMirrors;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What annotations say that are on an element or a type. */
public final class AnnotationReader {
  private static final String SUPPRESS = "java.lang.SuppressWarnings";

  /** What javac gives for a value that it could not read, and has said so. */
  private static final String UNREADABLE = "<error>";

  private AnnotationReader() {}

  /** Whether {@code type} is ours: marked, and no value that mirrors one of a crate. */
  public static boolean isNativeBound(AnnotatedConstruct type) {
    return has(type, Annotations.NATIVE_BOUND) && !(isValue(type) && isInCrate(type));
  }

  /** Whether Kotlin's compiler made a class, as kapt shows it. */
  public static boolean isOfKotlin(AnnotatedConstruct type) {
    return has(type, "kotlin.Metadata");
  }

  /** Whether our warnings about it are not wanted. */
  public static boolean isSuppressed(AnnotatedConstruct of) {
    return AnnotationMirrors.find(of, SUPPRESS)
        .flatMap(mirror -> AnnotationMirrors.valueOf(mirror, AnnotationMirrors.VALUE))
        .filter(value -> value.toString().contains("\"nativebound\""))
        .isPresent();
  }

  /** Whether an item of a crate is named, even by what cannot be read. */
  public static boolean isInCrate(AnnotatedConstruct of) {
    return AnnotationMirrors.find(of, Annotations.NATIVE_BOUND)
        .flatMap(mirror -> AnnotationMirrors.valueOf(mirror, Annotations.RUST))
        .filter(value -> !value.getValue().equals(""))
        .isPresent();
  }

  /** Whether it is there and can be read. */
  public static boolean isReadable(AnnotationMirror mirror, String member) {
    return AnnotationMirrors.valueOf(mirror, member)
        .filter(value -> !value.getValue().equals(UNREADABLE))
        .isPresent();
  }

  /** The item of a crate that is named, by an annotation that may be there for that alone. */
  public static Optional<String> rust(AnnotatedConstruct of) {
    return string(of, Annotations.NATIVE_BOUND, Annotations.RUST).filter(text -> !text.isEmpty());
  }

  private static boolean isValue(AnnotatedConstruct type) {
    return type instanceof TypeElement element
        && (element.getKind() == ElementKind.ENUM || element.getKind() == ElementKind.RECORD);
  }

  /** Whether the annotation of this name is there, a qualified or a simple one. */
  public static boolean has(AnnotatedConstruct of, String name) {
    return AnnotationMirrors.find(of, name).isPresent();
  }

  /** The classes in the {@code value} of an annotation; none where it is not there. */
  public static Stream<TypeMirror> classes(AnnotatedConstruct of, String name) {
    return AnnotationMirrors.find(of, name).stream()
        .flatMap(mirror -> AnnotationMirrors.valueOf(mirror, AnnotationMirrors.VALUE).stream())
        .flatMap(AnnotationReader::elements)
        .filter(TypeMirror.class::isInstance)
        .map(TypeMirror.class::cast);
  }

  private static Stream<?> elements(AnnotationValue value) {
    return value.getValue() instanceof List<?> values
        ? values.stream().map(element -> ((AnnotationValue) element).getValue())
        : Stream.of(value.getValue());
  }

  /** The {@code value} of an annotation that has a string one. */
  public static Optional<String> string(AnnotatedConstruct of, String name) {
    return string(of, name, AnnotationMirrors.VALUE);
  }

  /** Likewise, of another member. */
  private static Optional<String> string(AnnotatedConstruct of, String name, String member) {
    return AnnotationMirrors.find(of, name).flatMap(mirror -> string(mirror, member));
  }

  /** What a member that is a string is given. */
  public static Optional<String> string(AnnotationMirror mirror, String member) {
    return AnnotationMirrors.valueOf(mirror, member)
        .map(value -> value.getValue().toString())
        .filter(text -> !text.equals(UNREADABLE));
  }

  /** What {@code @Range} says, where it is. */
  public static Optional<Range> range(AnnotatedConstruct of) {
    return AnnotationMirrors.find(of, Annotations.RANGE)
        .map(mirror -> new Range(string(mirror, Range.OFFSET), string(mirror, Range.LENGTH)));
  }

  /** Whether it has a {@code value} that cannot be read, or not before another processor ran. */
  public static boolean isUnreadable(AnnotatedConstruct of, String name) {
    return isUnreadable(of, name, AnnotationMirrors.VALUE);
  }

  /** Likewise, of another member. */
  public static boolean isUnreadable(AnnotatedConstruct of, String name, String member) {
    return AnnotationMirrors.find(of, name)
        .flatMap(mirror -> AnnotationMirrors.valueOf(mirror, member))
        .filter(value -> value.getValue().equals(UNREADABLE))
        .isPresent();
  }
}
