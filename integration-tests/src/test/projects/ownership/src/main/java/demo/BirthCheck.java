package demo;

import check.Check;
import dev.nativebound.runtime.NativePanicException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;

/** From when Rust gives a value on, somebody owns it: each step that can fail fails here once. */
final class BirthCheck {
  private static final Shelf SHELF = ShelfNative.INSTANCE;

  private BirthCheck() {}

  /** Fails at the first constructor, at the second, and so on, until none fails. */
  private static void failAtEach(int constructors, Check.Action call) throws Exception {
    Error why = new OutOfMemoryError("not this one");
    for (int n = 0; n < constructors; n++) {
      Fussy.left = n;
      Fussy.why = why;
      Check.same(Check.raises(OutOfMemoryError.class, call), why);
      Fussy.left = -1;
      Check.eventually("all are dropped that no object owns", () -> Fussy.alive() == 0);
    }
    Fussy.left = constructors;
    succeed(call);
    Fussy.left = -1;
    Check.eventually("and those of objects", () -> Fussy.alive() == 0);
  }

  private static void succeed(Check.Action call) {
    try {
      call.run();
    } catch (Throwable e) {
      throw new AssertionError(e);
    }
  }

  static void lists() throws Exception {
    failAtEach(5, () -> SHELF.fussies(5));
    failAtEach(5, () -> SHELF.fussyArray(5));
  }

  static void objects() throws Exception {
    failAtEach(1, SHELF::fussy);
    failAtEach(1, SHELF::maybeFussy);
    failAtEach(1, () -> Fussy.of(1));
    failAtEach(1, Direct::fussy);
  }

  static void argumentsOfCallbacks() throws Exception {
    failAtEach(4, () -> SHELF.giveFussies(4, new Nobody()));
  }

  static void manyCallsThatFail() throws Exception {
    Fussy.why = new StackOverflowError();
    for (int i = 0; i < 10_000; i++) {
      Fussy.left = i % 5;
      Check.raises(StackOverflowError.class, () -> SHELF.fussies(5));
    }
    Fussy.left = -1;
    Check.eventually("all are dropped", () -> Fussy.alive() == 0);
  }

  static void aDropThatPanicsStopsNoOther() throws Exception {
    Fussy.left = 0;
    Fussy.why = new OutOfMemoryError("not this one");
    SHELF.panicInDrops(true);
    Throwable e = Check.raises(OutOfMemoryError.class, () -> SHELF.fussies(3));
    Check.same(e, Fussy.why);
    Check.equal(Fussy.alive(), 0L);
    Check.equal(e.getSuppressed().length, 3);
    Check.equal(e.getSuppressed()[2].getClass(), NativePanicException.class);
    SHELF.panicInDrops(false);
    Fussy.left = -1;
  }

  static void aCloneKeepsTheValue() throws Exception {
    Fussy clone = Fussy.of(3).clone();
    for (int i = 0; i < 5; i++) {
      System.gc();
      Thread.sleep(20);
    }
    Check.equal(clone.number(), 3);
    Check.equal(Direct.number(clone), 3);
    clone.close();
  }

  static void noStreamBringsAHandle() throws Exception {
    try (Fussy one = Fussy.of(1)) {
      Fussy read = written(one);
      Check.raises(IllegalStateException.class, read::number);
      Check.raises(IllegalStateException.class, () -> SHELF.numbersWhile(List.of(read), () -> {}));
      Check.raises(IllegalStateException.class, () -> Direct.number(read));
      Check.raises(IllegalStateException.class, read::close);
      Check.equal(one.number(), 1);
    }
  }

  private static Fussy written(Fussy fussy) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(fussy);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Fussy) in.readObject();
    }
  }

  /** Keeps nothing. */
  static final class Nobody implements Taker {
    @Override
    public void items(Item first, List<Item> more, Item... last) {}

    @Override
    public void fussies(Fussy first, List<Fussy> more) {}
  }
}
