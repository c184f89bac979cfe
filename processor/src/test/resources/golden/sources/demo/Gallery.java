package demo;

import dev.nativebound.AsObject;
import dev.nativebound.Mut;
import dev.nativebound.NativeBound;
import dev.nativebound.Range;
import dev.nativebound.Unsigned;
import dev.nativebound.WithEnv;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One native for each way of crossing. */
@NativeBound
public class Gallery {
  static {
    GalleryNative.load();
  }

  /** What a token is. */
  public enum Kind {
    WORD,
    NUMBER,
    SPACE_OR_TAB
  }

  /**
   * Counts the matches of {@code pattern} in {@code text}.
   *
   * @param pattern a regular expression
   * @return how many there are, 0 for none
   * @throws IllegalArgumentException when {@code pattern} is no regular expression
   */
  public static native int countMatches(String pattern, String text)
      throws IllegalArgumentException;

  static native boolean not(boolean flag);

  static native char next(char unit);

  static native @Unsigned long sum(@Unsigned byte a, @Unsigned short b, @Unsigned int c);

  static native @Nullable Integer length(@Nullable String text, Long most, @Nullable @Unsigned Byte pad);

  static native byte[] reversed(byte[] data);

  static native @Unsigned int[] scaled(@Unsigned int[] values, double by);

  static native void copy(@Mut long[] to, long[] from) throws IndexOutOfBoundsException;

  static native int read(ByteBuffer from, @Mut ByteBuffer to) throws IOException, InterruptedException;

  static native int checksum(@Range(offset = "off", length = "len") byte[] data, int off, int len);

  static native int inflate(
      @Nullable @Range(offset = "from", length = "count") ByteBuffer buffer,
      @Range(offset = "from", length = "count") byte @Nullable [] array,
      int from,
      int count,
      @Mut @Range(offset = "to") Object target,
      long to);

  static native ByteBuffer page(int number);

  static native @Nullable String[] lookup(String[] keys, byte[][] salts);

  static native Kind kindOf(String token);

  static native String name(@Nullable Kind kind);

  native Object self();

  synchronized native void touch();

  protected native @Nullable Thread owner(@Nullable Object key) throws IOException;

  private native @AsObject List<String> sorted(@AsObject List<String> names, int type);

  @Deprecated
  @WithEnv
  static native void sorted(String... names);
}
