package dev.nativebound.processor.model;

import java.util.List;

/**
 * A public member of an imported class that is looked up at run time.
 *
 * @param owner the class whose class file has it, which may be that of a supertype
 * @param name as Java has it; {@code <init>} for a constructor
 * @param descriptor of the declaration, which is what the VM knows
 * @param result the type as the class has it, of which the descriptor may know less
 * @param isCast whether it does
 * @param java the declaration as Java writes it
 */
public record ImportedMember(
    Kind kind,
    TypeName owner,
    String name,
    String descriptor,
    List<Argument> arguments,
    ImportedType result,
    boolean isCast,
    boolean deprecated,
    String java) {

  /** What it is. */
  public enum Kind {
    CONSTRUCTOR,
    METHOD,
    STATIC_METHOD,
    FIELD,
    FINAL_FIELD,
    STATIC_FIELD,
    STATIC_FINAL_FIELD;

    /** Whether it is a field. */
    public boolean isField() {
      return compareTo(FIELD) >= 0;
    }

    /** Whether it needs no object. */
    public boolean isStatic() {
      return this == CONSTRUCTOR
          || this == STATIC_METHOD
          || this == STATIC_FIELD
          || this == STATIC_FINAL_FIELD;
    }
  }

  /**
   * A parameter.
   *
   * @param name empty where the compiler knows none
   * @param word the erased type as overloads' names have it, {@code byte[]}
   */
  public record Argument(String name, ImportedType type, String word) {}
}
