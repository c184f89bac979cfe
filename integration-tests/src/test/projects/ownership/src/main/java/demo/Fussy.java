package demo;

import dev.nativebound.NativeBound;
import java.io.Serializable;

/** Its constructor may throw, and its objects may be cloned and written to a stream. */
@NativeBound
@SuppressWarnings("serial")
public abstract class Fussy implements AutoCloseable, Cloneable, Serializable {
  /** So many are made, and the next is not; below zero all are. */
  static int left = -1;

  static Error why;

  /** Runs in each constructor. */
  static transient Runnable meanwhile = () -> {};

  protected Fussy() {
    meanwhile.run();
    if (left == 0) {
      throw why;
    }
    left--;
  }

  @NativeBound
  public static Fussy of(int number) {
    return FussyNative.of(number);
  }

  public abstract int number();

  @Override
  public final Fussy clone() {
    try {
      return (Fussy) super.clone();
    } catch (CloneNotSupportedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public abstract void close();

  static long alive() {
    return FussyNative.live();
  }
}
