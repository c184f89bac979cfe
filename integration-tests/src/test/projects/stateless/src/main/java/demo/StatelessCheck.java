package demo;

import check.Check;
import demo.Texts.Contract;
import java.io.IOException;
import java.util.Arrays;

final class StatelessCheck {
  private StatelessCheck() {}

  static void methods() {
    Check.equal(Texts.INSTANCE.length("größe"), 5);
    Check.equal(Texts.INSTANCE.length("größe", 3), 2);
    Check.equal(Texts.INSTANCE.length0(), 7);
    Check.equal(Texts.INSTANCE.twice("abc"), 6);
    Texts.INSTANCE.load();
  }

  static void enumsAndVarargs() {
    Check.equal(Texts.INSTANCE.pick(Contract.FIRST, "a", "b", "c"), "a");
    Check.equal(Texts.INSTANCE.pick(Contract.LAST, "a", "b", "c"), "c");
  }

  static void whatIsWritten() {
    byte[] target = new byte[3];
    Texts.INSTANCE.fill(target, (byte) 7);
    Check.equal(Arrays.toString(target), "[7, 7, 7]");
  }

  static void exceptions() throws IOException {
    Check.equal(Texts.INSTANCE.parse("12"), 12L);
    Check.raises(
        IOException.class, "invalid digit found in string", () -> Texts.INSTANCE.parse("x"));
    Check.raises(
        NullPointerException.class, "argument 'text' is null", () -> Texts.INSTANCE.length(null));
  }

  @SuppressWarnings("deprecation")
  static void deprecated() {
    Check.equal(Texts.INSTANCE.old(), 1);
  }

  static void inherited() {
    Check.equal(Texts.INSTANCE.countOf("xyz"), 3);
    Counts<String> counts = Texts.INSTANCE;
    Check.equal(counts.countOf("wxyz"), 4);
  }

  static void abstractClasses() {
    Check.equal(Shapes_SquareNative.INSTANCE.viaRust(5), 14);
  }
}
