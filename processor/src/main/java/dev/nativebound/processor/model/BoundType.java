package dev.nativebound.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A type marked {@code @NativeBound}.
 *
 * @param shape what kind of declaration carries the annotation
 * @param reach from where generated code can name it
 * @param rustName the value of {@code @RustName}
 * @param library what it is given by {@code @NativeLibrary} on its package
 */
public record BoundType(
    TypeName name,
    Shape shape,
    Reach reach,
    Optional<String> rustName,
    Optional<LibraryDeclaration> library,
    List<NativeMethod> natives,
    String javadoc,
    boolean deprecated,
    boolean companionExists,
    Origin origin) {

  /** The kinds of declaration that can carry the annotation. */
  public enum Shape {
    CLASS("class"),
    INTERFACE("interface"),
    ANNOTATION("annotation"),
    ENUM("enum"),
    RECORD("record");

    private final String word;

    Shape(String word) {
      this.word = word;
    }

    /** The word for messages. */
    public String word() {
      return word;
    }
  }
}
