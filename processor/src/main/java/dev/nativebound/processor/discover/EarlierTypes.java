package dev.nativebound.processor.discover;

import dev.nativebound.processor.read.callbacks.CallbackKinds;
import dev.nativebound.processor.read.elements.AnnotationReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/**
 * What earlier runs bound and this one does not compile: an IDE compiles what was edited, and finds
 * the others as class files.
 */
public final class EarlierTypes {
  private static final Pattern QUALIFIED =
      Pattern.compile(
          "(?<![\\p{javaJavaIdentifierPart}.@])[\\p{javaJavaIdentifierPart}]+(\\.[\\p{javaJavaIdentifierPart}]+)+");

  private final Elements elements;
  private final BinaryNames names;
  private final Predicate<TypeElement> isCompiled;
  private final Set<String> binaryNames;

  /**
   * The types of these binary names, as far as they are still there.
   *
   * @param isCompiled whether this run compiles a type
   */
  public EarlierTypes(
      Elements elements, Predicate<TypeElement> isCompiled, Set<String> binaryNames) {
    this.elements = elements;
    this.names = new BinaryNames(elements);
    this.isCompiled = isCompiled;
    this.binaryNames = binaryNames;
  }

  /** Those that are still annotated, in the order of their names. */
  public List<TypeElement> bound() {
    return binaryNames.stream()
        .sorted()
        .flatMap(name -> names.find(name).stream())
        .filter(AnnotationReader::isNativeBound)
        .filter(isCompiled.negate())
        .toList();
  }

  /**
   * Whether what an earlier run wrote for a type is kept: it is still annotated, a value or an
   * exception.
   */
  public boolean stillExists(String binaryName) {
    return names
            .find(withoutArguments(binaryName))
            .filter(type -> isKept(type) || AnnotationReader.isNativeBound(type))
            .isPresent()
        && argumentsExist(binaryName);
  }

  private static boolean isKept(TypeElement type) {
    return isValue(type) || isException(type) || CallbackKinds.isCallback(type);
  }

  /** A callback with type arguments has them behind its name. */
  private static String withoutArguments(String binaryName) {
    int start = binaryName.indexOf('<');
    return start < 0 ? binaryName : binaryName.substring(0, start);
  }

  private boolean argumentsExist(String binaryName) {
    String arguments = binaryName.substring(withoutArguments(binaryName).length());
    return QUALIFIED
        .matcher(arguments)
        .results()
        .allMatch(found -> elements.getTypeElement(found.group()) != null);
  }

  private static boolean isValue(TypeElement type) {
    return type.getKind() == ElementKind.ENUM
        || type.getKind() == ElementKind.RECORD
        || type.getModifiers().contains(Modifier.SEALED);
  }

  /** By its superclasses: an exception of a library has a section of its own, too. */
  private static boolean isException(TypeElement type) {
    for (Element at = type; at instanceof TypeElement; at = above((TypeElement) at)) {
      if (((TypeElement) at).getQualifiedName().contentEquals("java.lang.Throwable")) {
        return true;
      }
    }
    return false;
  }

  private static Element above(TypeElement type) {
    return type.getSuperclass() instanceof DeclaredType above ? above.asElement() : null;
  }

  /** Whether the type comes from a class file, which lacks its comments. */
  public boolean isClassFile(String binaryName) {
    Optional<TypeElement> type = names.find(withoutArguments(binaryName));
    return type.isPresent() && !isCompiled.test(type.get());
  }
}
