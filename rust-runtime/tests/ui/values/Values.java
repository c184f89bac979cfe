package demo;

import dev.nativebound.Mut;
import dev.nativebound.NativeBound;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

@NativeBound
class Values {
  static {
    ValuesNative.load();
  }

  enum Kind {
    WORD,
    NUMBER
  }

  static native Kind kindOf(@Nullable String token);

  static native void fill(@Mut int[] to, @Nullable Kind kind);

  static native ByteBuffer page(int number);

  native Object owner(Object key);
}
