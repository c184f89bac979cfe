package demo;

import static check.Check.equal;
import static check.Check.eventually;
import static check.Check.raises;
import static check.Check.startsWith;

import check.Check.Action;
import dev.nativebound.runtime.NativePanicException;

final class PanicsCheck {
  private PanicsCheck() {}

  /** The panic of a native, after which others run as before. */
  private static NativePanicException panic(String message, Action action) {
    NativePanicException panic = raises(NativePanicException.class, action);
    startsWith(panic.getMessage(), message + " (");
    equal(panic.location().contains("src/lib.rs:") || panic.location().contains("library/"), true);
    equal(panic.getMessage().endsWith(" (" + panic.location() + ")"), true);
    equal(Panics.twice(21), 42);
    return panic;
  }

  static void text() {
    NativePanicException panic = panic("static text", Panics::withText);
    equal(panic.location().endsWith("src/lib.rs:" + Panics.lineOfText() + ":9"), true);
    equal(panic.getCause(), null);
    equal(panic.getStackTrace()[0].getMethodName(), "withText");
  }

  static void formatted() {
    panic("formatted 17 😀", () -> Panics.formatted(17));
  }

  static void ofTheStandardLibrary() {
    panic(
        "called `Result::unwrap()` on an `Err` value: ParseIntError { kind: InvalidDigit }",
        () -> Panics.unwrapped("x"));
    panic("index out of bounds: the len is 3 but the index is 7", () -> Panics.outOfBounds(7));
    panic("attempt to add with overflow", () -> Panics.overflowing(Integer.MAX_VALUE));
    equal(Panics.unwrapped("12"), 12);
  }

  static void otherPayloads() {
    panic("a panic with a payload of type unknown", Panics::withPayload);
    panic("a panic with a payload of type unknown", Panics::withPayloadThatPanics);
  }

  static void inDrop() {
    panic("a local was dropped", Panics::inDropOfLocal);
    panic("an error was dropped", Panics::inDropOfError);
    panic("an error was read", Panics::inDisplayOfError);
  }

  static void resumedWithoutAHook() {
    NativePanicException panic = raises(NativePanicException.class, Panics::resumed);
    equal(panic.getMessage(), "resumed");
    equal(panic.location(), null);
    equal(Panics.twice(21), 42);
  }

  static void inDropOfAnOwner() throws InterruptedException {
    equal(Panics.ownedByPanic().get(0), (byte) 1);
    eventually("the owner is dropped", () -> Panics.dropped() == 1);
    equal(Panics.ownedByPanic().get(0), (byte) 1);
    eventually("the next one, too", () -> Panics.dropped() == 2);
    equal(Panics.twice(21), 42);
  }

  static void onManyThreads() throws InterruptedException {
    Thread[] threads = new Thread[8];
    int[] panics = new int[threads.length];
    for (int i = 0; i < threads.length; i++) {
      int index = i;
      threads[i] =
          new Thread(
              () -> {
                for (int n = 0; n < 200; n++) {
                  int number = index * 1000 + n;
                  panic("formatted " + number + " 😀", () -> Panics.formatted(number));
                  panics[index]++;
                }
              });
      threads[i].start();
    }
    for (int i = 0; i < threads.length; i++) {
      threads[i].join();
      equal(panics[i], 200);
    }
  }
}
