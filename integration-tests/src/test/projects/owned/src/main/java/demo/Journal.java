package demo;

import dev.nativebound.NativeBound;
import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;

/** An abstract class with a constructor, a field and methods of its own. */
@NativeBound
public abstract class Journal extends Pages implements Closeable {
  private final List<String> seen = new ArrayList<>();

  protected Journal() {
    seen.add("made");
  }

  @NativeBound
  public static Journal open(String... lines) {
    return JournalNative.open(lines);
  }

  public abstract int lines();

  protected abstract String line(int index);

  abstract void append(String first, String... more);

  public List<String> all() {
    List<String> all = new ArrayList<>(seen);
    for (int i = 0; i < lines(); i++) {
      all.add(line(i));
    }
    return all;
  }

  /** Named as the native of {@code lines}. */
  int lines0(long x) {
    return (int) x;
  }

  /** Declared abstract, so that Rust has it. */
  @Override
  public abstract String toString();

  @Override
  public abstract void close();
}
