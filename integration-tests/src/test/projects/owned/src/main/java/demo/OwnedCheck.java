package demo;

import check.Check;
import dev.nativebound.runtime.NativePanicException;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.function.Supplier;

final class OwnedCheck {
  private OwnedCheck() {}

  private static long alive() {
    return Count.RUST.alive();
  }

  static void theValueIsDroppedByClose() throws IOException {
    long alive = alive();
    long dropped = Count.RUST.dropped();
    Counter counter = Counter.open("c");
    Check.equal(alive(), alive + 1);
    Check.equal(counter.add(2) + counter.add(3), 7);
    counter.close();
    Check.equal(alive(), alive);
    counter.close();
    counter.close();
    Check.equal(Count.RUST.dropped(), dropped + 1);
  }

  static void afterCloseEachCallIsRefused() throws IOException {
    Counter counter = Counter.open("c");
    counter.close();
    String closed = "this Counter is closed";
    Check.raises(IllegalStateException.class, closed, counter::value);
    Check.raises(IllegalStateException.class, closed, () -> counter.add(1));
    Check.raises(IllegalStateException.class, closed, () -> counter.fail("x"));
    Gate gate = Gate.of(0);
    close(gate);
    Check.raises(IllegalStateException.class, "this Gate is closed", () -> gate.pass(1));
  }

  private static void close(AutoCloseable object) {
    try {
      object.close();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  static void factories() throws IOException {
    long alive = alive();
    try (Counter one = Counter.open("a");
        Counter two = Counter.open("b", 40)) {
      two.add(2);
      Check.equal(one.get() + one.value() + two.get() + two.value(), "a0b42");
      Check.equal(alive(), alive + 2);
    }
    Check.equal(alive(), alive);
  }

  static void factoriesThatFailLeakNothing() {
    long alive = alive();
    Check.raises(IOException.class, "no name", () -> Counter.open(""));
    Check.raises(NullPointerException.class, "argument 'name' is null", () -> Counter.open(null));
    Check.raises(NativePanicException.class, Counter::panicking);
    Check.equal(alive(), alive);
  }

  static void failuresLeaveTheValueUsable() throws IOException {
    long alive = alive();
    try (Counter counter = Counter.open("c")) {
      counter.add(1);
      Check.raises(IOException.class, "some text", () -> counter.fail("some text"));
      Check.equal(counter.add(1), 2);
      Check.raises(NativePanicException.class, counter::panic);
      Check.equal(counter.add(1), 3);
      Check.equal(counter.value(), 3);
    }
    Check.equal(alive(), alive);
  }

  static void defaultAndGenericMethods() throws IOException {
    try (Counter counter = Counter.open("c")) {
      counter.add(21);
      Check.equal(counter.twice(), 42);
      Supplier<String> names = counter;
      Check.equal(names.get(), "c");
    }
  }

  static void whatEveryObjectHas() throws IOException {
    try (Counter one = Counter.open("c");
        Counter two = Counter.open("c")) {
      Check.startsWith(one.toString(), "demo.CounterNative@");
      Check.equal(one.equals(one), true);
      Check.equal(one.equals(two), false);
      Check.equal(one.hashCode(), System.identityHashCode(one));
    }
  }

  static void abstractClasses() {
    long alive = alive();
    try (Journal journal = Journal.open("a", "b")) {
      journal.append("c");
      journal.append("d", "e", "f");
      Check.equal(journal.all(), List.of("made", "a", "b", "c", "d", "e", "f"));
      Check.equal(journal.pages(), 6 * journal.width());
      Check.equal(journal.lines0(7), 7);
      Check.equal(journal.toString(), "a b c d e f");
    }
    Check.equal(alive(), alive);
  }

  static void nestedTypes() {
    long alive = alive();
    try (Outer.Tape tape = Outer.Tape.blank()) {
      tape.record(2);
      Check.equal(tape.record(3), 5);
    }
    Check.equal(alive(), alive);
  }

  static void names() {
    try (Names names = Names.of(1, "m", 2)) {
      Check.equal(names.join("a", 1, 2, "b", 3), "a12b3");
      Check.equal(names.joinAlone("a", 1, 2, "b", 3), "a12b3");
      Check.equal(names.handles(1, 2, 3, 4, 5, 6), "123456");
      Check.equal(names.add(1), 2);
      Check.equal(names.add0(1), 3);
      Check.equal(names.add0(5L, 1), 9);
      names.load();
      Check.equal(names.load0(), 4);
      names.close0(5);
      names.release0(6);
      Check.equal(names.contract0(1, 2), "12");
      Check.equal(names.release() + names.handle(), 3);
      Check.equal(names.addressOf("o", "n"), 1L);
      Check.equal(names.join0(5) + Names.handles0(6), 11);
    }
  }

  static void generatedClassesAreAsVisibleAsTheirTypes() {
    Check.equal(Modifier.isPublic(CounterNative.class.getModifiers()), true);
    Check.equal(Modifier.isPublic(GateNative.class.getModifiers()), false);
    Check.equal(Modifier.isFinal(JournalNative.class.getModifiers()), true);
  }

  static void aDropThatPanicsIsAnExceptionOfClose() {
    Outer.Bomb bomb = Outer.Bomb.armed();
    Check.equal(bomb.ticks(), true);
    NativePanicException panic = Check.raises(NativePanicException.class, bomb::close);
    Check.startsWith(panic.getMessage(), "boom");
    Check.raises(IllegalStateException.class, "this Bomb is closed", bomb::ticks);
    close(bomb);
  }
}
