package demo;

import check.Check;
import demo.Kinds.Book;
import demo.Kinds.Narrow;
import java.util.List;
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

  static void wideArguments() throws InterruptedException {
    Book book = Chains.book();
    atTheEdge("a wide argument", 1024, () -> Check.equal(DEPTH.readBook(book), 14L));
  }

  static void wideResults() throws InterruptedException {
    atTheEdge("a wide result", 1024, () -> Check.equal(DEPTH.madeBook().d9().f9(), 0L));
  }

  static void wideItemsOfLists() throws InterruptedException {
    List<Book> books = List.of(Chains.book());
    atTheEdge("a wide item", 1024, () -> Check.equal(DEPTH.backBooks(books).size(), 1));
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
    Check.equal(atTheEdge(what, 256, call) > 0, true);
    Check.equal(atTheEdge(what, 1024, call) > 0, true);
  }

  /** How many results there were on the way back; when the stack is large again, there is one. */
  private static int atTheEdge(String what, int kilobytes, Runnable call) throws InterruptedException {
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
    return edge.results;
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
