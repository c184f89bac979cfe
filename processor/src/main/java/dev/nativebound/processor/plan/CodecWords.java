package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.SequenceKind;
import dev.nativebound.processor.model.TypeRef;
import java.util.Locale;

/** The words of which the names of codec methods are made: {@code ListOfToken}. */
final class CodecWords {
  private CodecWords() {}

  static String of(SequenceKind kind) {
    String word = kind.name();
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) + "Of";
  }

  /** {@code Token}, {@code IntArray}. */
  static String ofName(TypeRef type) {
    if (type instanceof TypeRef.Array array) {
      return ofName(array.component()) + "Array";
    }
    if (type instanceof TypeRef.Primitive primitive) {
      String word = primitive.keyword();
      return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
    return ((TypeRef.Declared) type).name().simpleName();
  }
}
