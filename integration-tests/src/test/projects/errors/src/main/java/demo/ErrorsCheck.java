package demo;

import static check.Check.equal;
import static check.Check.raises;

import check.Check.Action;
import dev.nativebound.runtime.NativeException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;

final class ErrorsCheck {
  private ErrorsCheck() {}

  private interface Body {
    void run(Store store) throws Exception;
  }

  private static void inStore(Body body) throws Exception {
    try (Store store = Store.open("a")) {
      body.run(store);
      equal(store.name(), "a");
    }
  }

  /** What is thrown comes from the native, as its stack says. */
  private static <T extends Throwable> T thrown(Class<T> type, String message, Action action) {
    T thrown = raises(type, message, action);
    equal(thrown.getClass(), type);
    StackTraceElement top = thrown.getStackTrace()[0];
    equal(top.getClassName().startsWith("demo.") && top.isNativeMethod(), true);
    equal(Arrays.stream(thrown.getStackTrace()).anyMatch(e -> e.getClassName().equals("demo.ErrorsCheck")), true);
    return thrown;
  }

  static void fieldsAreArguments() throws Exception {
    inStore(
        store -> {
          Store.SyntaxException syntax = thrown(Store.SyntaxException.class, "no key 😀", () -> store.fail(0));
          equal(syntax.line(), 17);
          equal(syntax.fatal(), true);
          equal(syntax.getCause(), null);
          thrown(Store.RefusedException.class, "the disk 9223372036854775807 ß 0.25", () -> store.fail(1));
        });
  }

  static void sourcesAreCauses() throws Exception {
    inStore(
        store -> {
          IOException io = thrown(IOException.class, "the store failed", () -> store.fail(2));
          equal(io.getCause().getClass(), NativeException.class);
          equal(io.getCause().getMessage(), "a layer");
          equal(io.getCause().getCause().getClass(), IOException.class);
          equal(io.getCause().getCause().getMessage(), "the disk");
          equal(io.getCause().getCause().getCause(), null);
        });
  }

  static void classesOfOneName() throws Exception {
    inStore(
        store -> {
          Throwable other = thrown(other.SyntaxException.class, "made by other", () -> store.fail(3));
          equal(other.getCause().getMessage(), "the store failed");
        });
  }

  static void whatIsInsideSpeaksForItself() throws Exception {
    inStore(
        store -> {
          thrown(IllegalStateException.class, "closed", () -> store.fail(4));
          thrown(NativeException.class, "invalid digit found in string", () -> store.fail(5));
          FileNotFoundException java =
              thrown(FileNotFoundException.class, "gone", () -> store.fail(6));
          equal(java.getCause(), null);
        });
  }

  static void anObjectThatRustHasAValueFor() throws Exception {
    inStore(
        store -> {
          Store.LeftOpenException left = thrown(Store.LeftOpenException.class, "left open", () -> store.fail(7));
          equal(left.store().name(), "a, left");
          equal(left.store() instanceof StoreNative, true);
          equal(left.getCause().getMessage(), "the disk");
          left.store().close();
          raises(IllegalStateException.class, left.store()::name);
        });
    Store.LeftOpenException left = thrown(Store.LeftOpenException.class, "left open", () -> Store.open(""));
    equal(left.store(), null);
    equal(left.getCause(), null);
  }

  static void anObjectFromADirectNative() throws Exception {
    inStore(
        store -> {
          Store.LeftOpenException left =
              thrown(Store.LeftOpenException.class, "left open", () -> Numbers.reopened(store, true));
          equal(left.store().name(), "a, again");
          equal(left.getCause().getMessage(), "closed");
          left.store().close();
          try (Store again = Numbers.reopened(store, false)) {
            equal(again.name(), "a, again");
          }
        });
  }

  static void aClassThatOneMethodDoesNotDeclareIsACause() throws Exception {
    inStore(
        store -> {
          equal(thrown(Store.SyntaxException.class, "no key 😀", () -> store.only(0)).line(), 17);
          NativeException undeclared = thrown(NativeException.class, "the store failed", () -> store.only(2));
          equal(undeclared.getCause().getClass(), IOException.class);
          equal(undeclared.getCause().getMessage(), "the store failed");
          equal(undeclared.getCause().getCause().getMessage(), "a layer");
          thrown(IllegalStateException.class, "closed", () -> store.only(4));
        });
  }

  static void whatIsInsideAndNeverSays() {
    equal(Numbers.parse("17"), 17);
    thrown(NumberFormatException.class, "invalid digit found in string", () -> Numbers.parse("x"));
  }

  static void onManyThreads() throws Exception {
    Thread[] threads = new Thread[8];
    int[] right = new int[threads.length];
    try (Store store = Store.open("a")) {
      for (int i = 0; i < threads.length; i++) {
        int index = i;
        threads[i] =
            new Thread(
                () -> {
                  for (int n = 0; n < 500; n++) {
                    thrown(Store.SyntaxException.class, "no key 😀", () -> store.fail(0));
                    thrown(Store.LeftOpenException.class, "left open", () -> store.fail(7)).store().close();
                    right[index]++;
                  }
                });
        threads[i].start();
      }
      for (int i = 0; i < threads.length; i++) {
        threads[i].join();
        equal(right[i], 500);
      }
    }
  }
}
