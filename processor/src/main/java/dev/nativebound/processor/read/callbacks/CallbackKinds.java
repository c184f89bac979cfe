package dev.nativebound.processor.read.callbacks;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.read.elements.AnnotationReader;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Which types are callbacks: what Java implements and Rust calls. */
public final class CallbackKinds {
  private static final Set<String> OF_THE_JDK =
      Set.of("java.lang.Runnable", "java.util.concurrent.Callable", "java.util.Comparator");

  private CallbackKinds() {}

  /** Whether it is marked, or one of the JDK's. */
  public static boolean isCallback(TypeElement type) {
    return AnnotationReader.has(type, Annotations.NATIVE_CALLBACK) || isOfTheJdk(type);
  }

  /** Whether it is one of those of the JDK that are callbacks without a mark. */
  public static boolean isOfTheJdk(TypeElement type) {
    String name = type.getQualifiedName().toString();
    return type.getKind() == ElementKind.INTERFACE
        && (name.startsWith("java.util.function.") || OF_THE_JDK.contains(name));
  }

  /** Whether a default method is the JDK's own, which calls what it inherits. */
  public static boolean isOfTheJdk(ExecutableElement method) {
    return Stream.of("java.", "javax.")
        .anyMatch(
            ((TypeElement) method.getEnclosingElement()).getQualifiedName().toString()::startsWith);
  }

  /** Whether a method has type parameters of its own, with which Rust could not call it. */
  public static boolean isGeneric(ExecutableElement method) {
    return !method.getTypeParameters().isEmpty();
  }
}
