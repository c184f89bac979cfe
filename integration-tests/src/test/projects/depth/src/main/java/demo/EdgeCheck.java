package demo;

import check.Check;
import demo.Kinds.Narrow;
import java.util.function.UnaryOperator;

/** Calls at the very end of the stack, the first of their kind there: what fails breaks nothing. */
final class EdgeCheck {
  private static final Depth DEPTH = DepthNative.INSTANCE;
  private static final Links LINKS = LinksNative.INSTANCE;
  private static final Narrow NARROW = Chains.of(Narrow.class, 30);
  private static final int TRIES = 1500;

  private int tries;
  private int results;
  private int refused;

  private EdgeCheck() {}

  static void messages() throws InterruptedException {
    compare(Chains.of(Narrow.class, 30), NARROW);
    atTheEdge("a message", () -> Check.equal(DEPTH.backNarrow(NARROW), NARROW));
  }

  static void callbacks() throws InterruptedException {
    compare(Chains.of(Narrow.class, 30), NARROW);
    UnaryOperator<Narrow> callback = value -> NARROW;
    atTheEdge("a callback", () -> Check.equal(DEPTH.calledNarrow(callback, 30), NARROW));
  }

  static void itemsOfCrates() throws InterruptedException {
    Links.Branch branch = Chains.branch(30);
    compare(Chains.branch(30), branch);
    atTheEdge("a crate", () -> Check.equal(LINKS.back(branch), branch));
  }

  static void scalars() throws InterruptedException {
    atTheEdge("a scalar", () -> Check.equal(DEPTH.echo(7), 7));
  }

  /** What the JDK makes for the {@code equals} of a record it makes here, and not at the edge. */
  private static void compare(Record record, Record same) {
    Check.equal(record, same);
    Check.equal(record.equals(null), false);
  }

  private static void atTheEdge(String what, Runnable call) throws InterruptedException {
    for (int kilobytes : new int[] {256, 1024}) {
      EdgeCheck edge = new EdgeCheck();
      Throwable[] failure = new Throwable[1];
      Thread thread = new Thread(null, () -> edge.down(call), "edge", kilobytes * 1024L);
      thread.setUncaughtExceptionHandler((ended, thrown) -> failure[0] = thrown);
      thread.start();
      thread.join();
      Check.equal(failure[0], null);
      call.run();
      System.out.println("edge " + what + ", " + kilobytes + " KiB: " + edge.results + " results, " + edge.refused);
      Check.equal(edge.results + edge.refused, edge.tries);
      Check.equal(edge.results > 0, true);
    }
  }

  /** Down to the end, and calls on the way back. */
  private void down(Runnable call) {
    try {
      down(call);
    } catch (StackOverflowError e) {
      // the end
    }
    if (tries < TRIES) {
      tries++;
      try {
        call.run();
        results++;
      } catch (StackOverflowError | IllegalArgumentException e) {
        refused++;
      }
    }
  }
}
