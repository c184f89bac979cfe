package dev.nativebound.stress;

import java.util.concurrent.atomic.AtomicInteger;

/** A value in Rust, behind a generated object. */
public abstract sealed class RustValue implements Value {
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  /** Of no other value for so long that the other one is gone. */
  final int number = NUMBERS.getAndIncrement() & 0xfffff;

  private RustValue() {}

  /** One whose type has no exclusive methods. */
  public static final class OfCell extends RustValue {
    private final Cell cell = Cell.of(number);

    @Override
    public int call() {
      try {
        return cell.isThere(number) ? WORKED : WRONG;
      } catch (IllegalStateException e) {
        return REFUSED;
      }
    }

    @Override
    public int add() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int sum() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
      cell.close();
    }
  }

  /** One whose type has exclusive methods. */
  public static final class OfSum extends RustValue {
    private final Sum sum = Sum.of(number);

    @Override
    public int call() {
      try {
        return sum.isThere(number) ? WORKED : WRONG;
      } catch (IllegalStateException e) {
        return REFUSED;
      }
    }

    @Override
    public int add() {
      try {
        return sum.add(number) ? WORKED : WRONG;
      } catch (IllegalStateException e) {
        return REFUSED;
      }
    }

    @Override
    public int sum() {
      return sum.sum();
    }

    @Override
    public void close() {
      sum.close();
    }
  }

  @Override
  public int drops() {
    return Notes.RUST.drops(number);
  }
}
