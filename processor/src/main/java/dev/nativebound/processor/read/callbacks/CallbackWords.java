package dev.nativebound.processor.read.callbacks;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.UpperCamelCase;
import dev.nativebound.processor.read.elements.AnnotationReader;
import dev.nativebound.processor.read.elements.ElementNames;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/**
 * What the Rust name of a generic callback says of its arguments: {@code OfStringToInteger}. A
 * wildcard inside of one makes it another type of Java, and so another name, {@code
 * OfListOfAnyToken}.
 */
public final class CallbackWords {
  private final Function<TypeName, String> naming;

  private CallbackWords(Function<TypeName, String> naming) {
    this.naming = naming;
  }

  /**
   * The words for the arguments of {@code type}, none where it has none: made of simple names, and
   * of longer ones that tell classes apart.
   *
   * @param lastIsResult whether the last of them is what its one method returns
   */
  public static List<String> of(DeclaredType type, boolean lastIsResult) {
    return Stream.<Function<TypeName, String>>of(
            TypeName::simpleName, TypeName::nestedName, TypeName::packagedName)
        .map(naming -> new CallbackWords(naming).words(type, lastIsResult))
        .toList();
  }

  private String words(DeclaredType type, boolean lastIsResult) {
    List<String> words = new ArrayList<>();
    type.getTypeArguments().forEach(argument -> words.add(word(argument)));
    if (words.isEmpty()) {
      return "";
    }
    if (words.size() == 1 || !lastIsResult) {
      return "Of" + String.join("And", words);
    }
    int last = words.size() - 1;
    return "Of" + String.join("And", words.subList(0, last)) + "To" + words.get(last);
  }

  private String word(TypeMirror type) {
    String nullable = AnnotationReader.has(type, Annotations.NULLABLE) ? "Nullable" : "";
    String unsigned = AnnotationReader.has(type, Annotations.UNSIGNED) ? "Unsigned" : "";
    String ordered = AnnotationReader.has(type, Annotations.ORDERED) ? "Ordered" : "";
    return nullable + unsigned + ordered + plain(type);
  }

  private String plain(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return word(array.getComponentType()) + "Array";
    }
    if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
      return "Any" + word(wildcard.getExtendsBound());
    }
    if (!(type instanceof DeclaredType declared)) {
      return UpperCamelCase.of(type.getKind().name());
    }
    String arguments =
        declared.getTypeArguments().stream().map(this::word).collect(Collectors.joining("And"));
    return nameOf((TypeElement) declared.asElement())
        + (arguments.isEmpty() ? "" : "Of" + arguments);
  }

  private String nameOf(TypeElement type) {
    return AnnotationReader.string(type, Annotations.RUST_NAME)
        .map(path -> path.substring(path.lastIndexOf(':') + 1))
        .orElseGet(() -> named(ElementNames.of(type)));
  }

  /** Everybody knows those of the JDK. */
  private String named(TypeName type) {
    return type.firstPackage().equals("java") ? type.simpleName() : naming.apply(type);
  }
}
