package dev.nativebound.processor.model;

import java.util.Arrays;
import java.util.Optional;

/** The eight primitive types of Java, with what the class file calls them. */
public enum PrimitiveKind {
  BOOLEAN("boolean", 'Z', "java.lang.Boolean", false),
  BYTE("byte", 'B', "java.lang.Byte", true),
  SHORT("short", 'S', "java.lang.Short", true),
  CHAR("char", 'C', "java.lang.Character", false),
  INT("int", 'I', "java.lang.Integer", true),
  LONG("long", 'J', "java.lang.Long", true),
  FLOAT("float", 'F', "java.lang.Float", false),
  DOUBLE("double", 'D', "java.lang.Double", false);

  private final String keyword;
  private final char descriptor;
  private final String box;
  private final boolean mayBeUnsigned;

  PrimitiveKind(String keyword, char descriptor, String box, boolean mayBeUnsigned) {
    this.keyword = keyword;
    this.descriptor = descriptor;
    this.box = box;
    this.mayBeUnsigned = mayBeUnsigned;
  }

  /** The Java keyword, which is also the suffix of our own function names. */
  public String keyword() {
    return keyword;
  }

  /** The field descriptor (JVM specification 4.3.2). */
  public String descriptor() {
    return String.valueOf(descriptor);
  }

  /** Whether {@code @Unsigned} has a meaning: byte, short, int and long. */
  public boolean mayBeUnsigned() {
    return mayBeUnsigned;
  }

  /** The simple name of its box. */
  public String box() {
    return box.substring(box.lastIndexOf('.') + 1);
  }

  /** The box of a primitive; any other type as it is. */
  public static String boxOf(String type) {
    return Arrays.stream(values())
        .filter(kind -> kind.keyword.equals(type))
        .findFirst()
        .map(PrimitiveKind::box)
        .orElse(type);
  }

  /** The kind whose box has this qualified name. */
  public static Optional<PrimitiveKind> ofBox(String qualifiedName) {
    return Arrays.stream(values()).filter(kind -> kind.box.equals(qualifiedName)).findFirst();
  }
}
