package demo;

import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;

/** Some of its methods are exclusive. */
@NativeBound
public interface Item extends AutoCloseable {
  @NativeBound
  static Item of(int number) {
    return ItemNative.of(number);
  }

  int number();

  Color color(Color other);

  @Exclusive
  void renumber(int number);

  /** Is alone inside while that runs. */
  @Exclusive
  void busy(Runnable during);

  @Override
  void close();
}
