package dev.nativebound.processor.model;

import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.origin.Origin;
import java.util.List;
import java.util.Optional;

/**
 * A type marked {@code @NativeBound}.
 *
 * @param shape what kind of declaration carries the annotation
 * @param form who declares the natives
 * @param reach from where generated code can name it
 * @param rustName the value of {@code @RustName}
 * @param rust the path of what it is in a crate; empty where Rust has a trait for it
 * @param crates those that are declared for it and the values it reaches, where something of it is
 *     in a crate; one may be declared several times
 * @param values the records and sealed interfaces that its natives reach, however deep, each once,
 *     in the order of their binary names; those of a class with natives of its own reach none
 * @param callbacks the callbacks that its natives reach, in the order of their ids; of a class with
 *     natives of its own none
 * @param surroundings what names mean where its companion stands
 * @param memberMethods the names of all its methods, which such a class has too
 * @param obstacle why no companion can implement it, where one should
 * @param library what it is given by {@code @NativeLibrary} on its package
 */
public record BoundType(
    TypeName name,
    Shape shape,
    Form form,
    Reach reach,
    Optional<String> rustName,
    Optional<CratePath> rust,
    List<CrateDeclaration> crates,
    Optional<LibraryDeclaration> library,
    List<NativeMethod> natives,
    List<ValueModel> values,
    List<CallbackModel> callbacks,
    Surroundings surroundings,
    List<String> memberMethods,
    Optional<Obstacle> obstacle,
    DocComment javadoc,
    boolean deprecated,
    boolean companionExists,
    Origin origin) {

  /** Whether Rust has a trait for methods of it. */
  public boolean hasTrait() {
    return !natives.stream().allMatch(method -> method.isInCrate(this));
  }

  /** Who declares the natives, and whether Rust has objects. */
  public enum Form {
    /** The user's class declares them. */
    DIRECT,
    /** They are generated, and Rust has functions alone. */
    STATELESS,
    /** They are generated, and Rust has a value for each Java object. */
    OWNED;

    /** Whether the class that implements the type is generated. */
    public boolean isGenerated() {
      return this != DIRECT;
    }
  }

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

  /**
   * Whether a method returns an object of its own type, which may be the one that it is called on:
   * rustc knows which.
   */
  public boolean isChained(NativeMethod method) {
    return rust.isPresent()
        && method.role().hasSelf()
        && !method.consumesSelf()
        && !method.isShared()
        && !method.result().nullable()
        && method.result().type() instanceof OwnedObject object
        && object.name().equals(name);
  }
}
