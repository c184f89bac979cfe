package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Instead;
import java.util.List;

/** What messages say of what to write {@link Instead}. */
final class Proposals {
  /** What helps at a parameter or result itself. */
  static final String OBJECT = "@AsObject, which passes the object itself";

  /** What helps inside of one. */
  static final String WHOLE =
      "@AsObject on the native's parameter or result, which passes the whole as an object";

  private Proposals() {}

  static String of(Instead instead) {
    List<String> parts = instead.parts().stream().map(Proposals::of).toList();
    return switch (instead.kind()) {
      case TYPE -> instead.word();
      case ONE_OF -> oneOf(parts);
      case ACCESSOR -> parts.get(0) + " (its " + instead.word() + ")";
      case EXACT_ACCESSOR -> parts.get(0) + " (its " + instead.word() + ", which is exact)";
      case NAMES -> parts.get(0) + " of the constants' names";
      case COMPLETE -> parts.get(0) + ", the complete value";
      case TWO_ARRAYS ->
          "two arrays, %s of the keys and %s of the values".formatted(parts.toArray());
      case ROWS -> "one " + parts.get(0) + " with the rows one after another";
      case COMPONENTS -> "its components (" + instead.word() + ")";
      case TYPE_ARGUMENTS -> "type arguments, for example " + parts.get(0);
      case TWO_LONGS -> "two longs";
      case NULLABLE_TYPE -> "a @Nullable type";
      case COMPLETE_VALUE -> "the complete value";
      case ANY_ARRAY -> "String[], byte[][] or an array of primitives";
      case TWO_ARRAYS_OF_ANY -> "two arrays, of the keys and of the values";
      case NATIVE_FOR_EACH -> "a native for each implementation";
      case NO_SUSPEND -> "a function without 'suspend'";
      case CALLBACK_INTERFACE -> "a fun interface marked @NativeCallback";
      case RECORD -> "a record";
      case RECORDS_BELOW -> "records below it";
      case WITHOUT_TYPE_PARAMETERS -> "one without them";
      case CONCRETE_TYPE -> "a concrete type";
      case TYPE_ITSELF -> "the type itself, or '? extends' of it";
      case CLOSEABLE -> "a type that extends AutoCloseable";
      case BIND_IT -> "@NativeBound on it";
      case OWN_PLACE -> "a parameter or result of its own";
      case ON_CLASS_PATH -> "another type, or add its library to the class path";
      case NEWER_COMPILER ->
          "the compiler of Java 22 or later (--release 17 is fine), or compile its source along";
      case OBJECT -> OBJECT;
      case WHOLE -> WHOLE;
      case INTERFACE -> "an interface marked @NativeBound takes it as it is";
    };
  }

  private static String oneOf(List<String> types) {
    int last = types.size() - 1;
    return String.join(", ", types.subList(0, last)) + " or " + types.get(last);
  }
}
