package demo;

import dev.nativebound.NativeBound;

@NativeBound
abstract class Generic<T extends Comparable<T>> {
  static {
    GenericNative.load();
  }

  abstract T value();

  /** Calls {@link #value} of the subclass. */
  native String text();

  native int number();

  int plain() {
    return 1;
  }

  static final class OfText extends Generic<String> {
    @Override
    String value() {
      return "of text";
    }
  }

  /** Overrides a native in Java, and a Java method by a native. */
  @NativeBound
  static final class Overriding extends Generic<Integer> {
    static {
      Generic_OverridingNative.load();
    }

    @Override
    Integer value() {
      return 5;
    }

    @Override
    int number() {
      return 100 + super.number();
    }

    @Override
    native int plain();
  }
}
