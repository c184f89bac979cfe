package demo;

import dev.nativebound.Mut;
import dev.nativebound.NativeBound;
import java.io.IOException;

/** Every kind of method of a type without state. */
@NativeBound
public interface Texts extends Counts<String> {
  Texts INSTANCE = TextsNative.INSTANCE;

  /** Clashes with what is imported in the generated class. */
  enum Contract {
    FIRST,
    LAST
  }

  int length(String text);

  int length(String text, int from);

  String pick(Contract which, String... texts);

  void fill(@Mut byte[] target, byte value);

  long parse(String text) throws IOException;

  @Deprecated
  int old();

  void load();

  int length0();

  default int twice(String text) {
    return 2 * length(text);
  }
}
