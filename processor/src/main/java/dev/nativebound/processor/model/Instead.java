package dev.nativebound.processor.model;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What may be written in place of a type that cannot cross.
 *
 * @param parts the proposals that it is made of: those of {@link Kind#TYPE} are at the bottom
 * @param word a type or a list of parameters as people write them, or the name of a method
 */
public record Instead(Kind kind, List<Instead> parts, String word) {
  /** One that says it all. */
  public static Instead of(Kind kind) {
    return new Instead(kind, List.of(), "");
  }

  /** One that names something. */
  public static Instead of(Kind kind, String word) {
    return new Instead(kind, List.of(), word);
  }

  /** One that is made of others. */
  public static Instead of(Kind kind, List<Instead> parts) {
    return new Instead(kind, parts, "");
  }

  /** A type as people write it. */
  public static Instead type(String type) {
    return of(Kind.TYPE, type);
  }

  /** The type that it is, in whatever words: the first in it; empty where there is none. */
  public String type() {
    return kind == Kind.TYPE ? word : parts.isEmpty() ? "" : parts.get(0).type();
  }

  /** Whether one of the types in it is such. */
  public boolean hasType(Predicate<String> such) {
    return kind == Kind.TYPE
        ? such.test(word)
        : parts.stream().anyMatch(part -> part.hasType(such));
  }

  /** The same, with other types. */
  public Instead withTypes(UnaryOperator<String> other) {
    return new Instead(
        kind,
        parts.stream().map(part -> part.withTypes(other)).toList(),
        kind == Kind.TYPE ? other.apply(word) : word);
  }

  /** What is proposed. */
  public enum Kind {
    /** A type. */
    TYPE,
    /** One of several types, its parts. */
    ONE_OF,
    /** Its part, which the value's method of that name gives. */
    ACCESSOR,
    /** Likewise, and nothing is lost. */
    EXACT_ACCESSOR,
    TWO_LONGS,
    /** Its part, an array of strings, of an enum's names. */
    NAMES,
    /** Any type that may be null. */
    NULLABLE_TYPE,
    /** Its part, for what is computed later. */
    COMPLETE,
    /** The same of whatever type. */
    COMPLETE_VALUE,
    ANY_ARRAY,
    /** Arrays for a map: of the keys and of the values, its parts. */
    TWO_ARRAYS,
    TWO_ARRAYS_OF_ANY,
    /** Its part, an array for one of arrays. */
    ROWS,
    /** The components of a record. */
    COMPONENTS,
    NATIVE_FOR_EACH,
    NO_SUSPEND,
    /** In Kotlin. */
    CALLBACK_INTERFACE,
    RECORD,
    RECORDS_BELOW,
    WITHOUT_TYPE_PARAMETERS,
    /** A type variable's. */
    CONCRETE_TYPE,
    /** A wildcard's. */
    TYPE_ITSELF,
    /** Those of a raw type, for example its part. */
    TYPE_ARGUMENTS,
    CLOSEABLE,
    BIND_IT,
    /** A place where an object that Rust owns can be. */
    OWN_PLACE,
    ON_CLASS_PATH,
    NEWER_COMPILER,
    /** {@code @AsObject} here. */
    OBJECT,
    /** {@code @AsObject} on the parameter or result that this is in. */
    WHOLE,
    /** A generated native takes the type as it is. */
    INTERFACE
  }
}
