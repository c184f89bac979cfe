package demo;

import dev.nativebound.Exclusive;
import dev.nativebound.Mut;
import dev.nativebound.NativeBound;
import dev.nativebound.Range;
import java.nio.ByteBuffer;
import java.util.List;

/** Ranges of generated natives, beside a message. */
@NativeBound
interface Sums extends AutoCloseable {
  @NativeBound
  static Sums of(@Range(offset = "off", length = "len") int[] values, int off, int len) {
    return SumsNative.of(values, off, len);
  }

  @Exclusive
  void add(@Range(offset = "off", length = "len") byte[] values, int off, int len);

  @Exclusive
  void addAll(List<String> words, @Range(offset = "off") ByteBuffer values, long off);

  long total();

  /** Writes the total into each element. */
  void fill(@Mut @Range(offset = "from", length = "count") long[] values, int from, int count);

  /** Writes a byte of it into each. */
  String fillAny(@Mut @Range(offset = "from") Object values, int from);

  @Override
  void close();
}
