package dev.nativebound.processor.names;

import dev.nativebound.processor.model.TypeName;

/**
 * A place of a companion that names a type.
 *
 * @param place where it is
 * @param isCalled whether a static member of the type follows: a variable of the name comes first
 */
public record JavaMention(TypeName type, Place place, boolean isCalled) {

  /** The parts of a file, which see different names. */
  public enum Place {
    /** A comment: it gets what names the code leaves. */
    DOC,
    /** What comes before the class's body, and does not see its members. */
    HEADER,
    BODY
  }
}
