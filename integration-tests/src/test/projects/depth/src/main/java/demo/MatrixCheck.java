package demo;

import check.Check;
import demo.Kinds.Document;
import demo.Kinds.Flags200;
import demo.Kinds.Flats40;
import demo.Kinds.Left;
import demo.Kinds.Narrow;
import demo.Kinds.Strings200;
import demo.Kinds.Strings40;
import demo.Kinds.Term;
import demo.Kinds.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/** Widths, depths, stacks and directions: each is a result or an exception, and never the end of the process. */
final class MatrixCheck {
  private static final Depth DEPTH = DepthNative.INSTANCE;
  private static final Links LINKS = LinksNative.INSTANCE;

  /** In KiB; 0 is this thread. */
  private static final int[] STACKS = {150, 256, 512, 1024, 8192, 0};

  private static final Map<String, Integer> OUTCOMES = new TreeMap<>();

  private MatrixCheck() {}

  /**
   * A kind of record.
   *
   * @param far more levels than any stack has room for
   * @param most more than the stacks here have room for
   */
  private record Kind<T>(
      Class<T> type,
      int far,
      int most,
      ToLongFunction<T> used,
      IntFunction<T> made,
      UnaryOperator<T> back,
      BiFunction<UnaryOperator<T>, Integer, T> called) {

    String name() {
      return type.getSimpleName();
    }

    T chain(int levels) {
      return Chains.of(type, levels);
    }

    void argument(int levels) {
      used.applyAsLong(chain(levels));
    }

    void result(int levels) {
      made.apply(levels);
    }

    void both(int levels) {
      back.apply(chain(levels));
    }

    void argumentOfACallback(int levels) {
      called.apply(value -> chain(1), levels);
    }

    void resultOfACallback(int levels) {
      called.apply(value -> chain(levels), 1);
    }
  }

  private static List<Kind<?>> kinds() {
    return List.of(
          new Kind<>(
              Narrow.class, 1_000_000, 20_000, DEPTH::usedNarrow, DEPTH::madeNarrow, DEPTH::backNarrow, DEPTH::calledNarrow),
          new Kind<>(
              Strings40.class, 20_000, 2_000, DEPTH::usedStrings40, DEPTH::madeStrings40, DEPTH::backStrings40, DEPTH::calledStrings40),
          new Kind<>(
              Strings200.class, 4_000, 400, DEPTH::usedStrings200, DEPTH::madeStrings200, DEPTH::backStrings200, DEPTH::calledStrings200),
          new Kind<>(
              Flags200.class, 30_000, 3_000, DEPTH::usedFlags200, DEPTH::madeFlags200, DEPTH::backFlags200, DEPTH::calledFlags200),
          new Kind<>(
              Flats40.class, 5_000, 500, DEPTH::usedFlats40, DEPTH::madeFlats40, DEPTH::backFlats40, DEPTH::calledFlats40),
          new Kind<>(
              Tree.class, 300_000, 8_000, DEPTH::usedTree, DEPTH::madeTree, DEPTH::backTree, DEPTH::calledTree),
          new Kind<>(
              Term.class, 300_000, 8_000, DEPTH::usedTerm, DEPTH::madeTerm, DEPTH::backTerm, DEPTH::calledTerm),
          new Kind<>(
              Left.class, 20_000, 3_000, DEPTH::usedLeft, DEPTH::madeLeft, DEPTH::backLeft, DEPTH::calledLeft),
          new Kind<>(
              Document.class, 1_000_000, 20_000, DEPTH::usedDocument, DEPTH::madeDocument, DEPTH::backDocument, DEPTH::calledDocument));
  }

  /** How many levels there were at most, from each side. */
  static void recordsOfEachKind() throws InterruptedException {
    for (Kind<?> kind : kinds()) {
      kind.chain(100); // what reflection makes the first time needs more stack than some threads have
      all(kind.name() + " as an argument", kind.far(), kind.most(), kind::argument);
      all(kind.name() + " as a result", kind.far(), kind.most(), kind::result);
      all(kind.name() + " both ways", kind.far(), kind.most(), kind::both);
      all(kind.name() + " for a callback", kind.far(), kind.most(), kind::argumentOfACallback);
      all(kind.name() + " of a callback", kind.far(), kind.most(), kind::resultOfACallback);
    }
    System.out.println("outcomes " + OUTCOMES);
    Check.equal(OUTCOMES.get("result") > 1000, true);
    Check.equal(OUTCOMES.get("IllegalArgumentException") > 500, true);
  }

  static void recordsOfACrate() throws InterruptedException {
    all("Link as a result", 1_000_000, 20_000, LINKS::made);
    all("Links as a result", 300_000, 20_000, levels -> LINKS.many(3, levels));
    all("Branch as a result", 300_000, 8000, LINKS::branches);
    all("Branch as an argument", 300_000, 8000, levels -> LINKS.ends(Chains.branch(levels)));
    all("Branch both ways", 300_000, 8000, levels -> LINKS.back(Chains.branch(levels)));
  }

  static void threadsOfRust() {
    for (int kilobytes : new int[] {256, 512, 1024, 8192}) {
      for (int levels : new int[] {1, 30, 100, 300, 1000, 5000, 100_000}) {
        String argument = DEPTH.elsewhere(value -> new Narrow(true, null), levels, kilobytes);
        String result = DEPTH.elsewhere(value -> Chains.of(Narrow.class, levels), 1, kilobytes);
        for (String outcome : List.of(argument, result)) {
          boolean deep = outcome.contains("nested deeper") || outcome.contains("StackOverflowError");
          Check.equal(outcome.equals("true") || deep, true);
          Check.equal(deep || levels < 5000 || kilobytes > 1024, true);
        }
      }
    }
  }

  /** On a stack that is another's. */
  static void virtualThreads() throws InterruptedException {
    IntConsumer call = levels -> DEPTH.usedNarrow(Chains.of(Narrow.class, levels));
    Runnable cells = () -> search("Narrow of a virtual thread", -1, 20_000, call);
    Thread thread;
    try {
      thread = (Thread) Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, cells);
    } catch (NoSuchMethodException e) {
      return; // before 21
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
    thread.join();
  }

  static void theErrorSaysWhatToDo() {
    IllegalArgumentException refused =
        Check.raises(IllegalArgumentException.class, () -> DEPTH.usedStrings200(Chains.of(Strings200.class, 300)));
    Check.startsWith(refused.getMessage(), "argument 'value': values are nested deeper than the ");
    Check.equal(refused.getMessage().contains("stack of 1") && refused.getMessage().contains("-Xss"), true);
    IllegalArgumentException made =
        Check.raises(IllegalArgumentException.class, () -> DEPTH.madeNarrow(1_000_000));
    Check.startsWith(made.getMessage(), "the result: values are nested deeper than the ");
    IllegalArgumentException link = Check.raises(IllegalArgumentException.class, () -> LINKS.made(1_000_000));
    Check.startsWith(link.getMessage(), "the result: values are nested deeper than the ");
  }

  private static void all(String what, int far, int most, IntConsumer call) throws InterruptedException {
    for (int kilobytes : STACKS) {
      Runnable cells =
          () -> {
            if (kilobytes == 256) {
              Check.equal(cell(what, far, call), false);
            }
            search(what, kilobytes, most, call);
          };
      if (kilobytes == 0) {
        cells.run();
      } else {
        List<Throwable> failures = new ArrayList<>();
        Thread thread = new Thread(null, cells, what, kilobytes * 1024L);
        thread.setUncaughtExceptionHandler((ended, failure) -> failures.add(failure));
        thread.start();
        thread.join();
        Check.equal(failures, List.of());
      }
    }
  }

  /** Looks for the most levels of which there is a result. */
  private static void search(String what, int kilobytes, int most, IntConsumer call) {
    int fits = 0;
    int fails = most;
    while (fails - fits > 1) {
      int levels = fits + (fails - fits) / (fits == 0 ? 8 : 2);
      if (cell(what, Math.max(1, levels), call)) {
        fits = Math.max(1, levels);
      } else {
        fails = Math.max(1, levels);
      }
    }
    System.out.println("depth " + what + ", " + kilobytes + " KiB: " + fits);
  }

  /** Whether there is a result. */
  private static boolean cell(String what, int levels, IntConsumer call) {
    String outcome = "result";
    try {
      call.accept(levels);
    } catch (IllegalArgumentException | StackOverflowError e) {
      outcome = e.getClass().getSimpleName();
    }
    synchronized (OUTCOMES) {
      OUTCOMES.merge(outcome, 1, Integer::sum);
    }
    return outcome.equals("result");
  }
}
