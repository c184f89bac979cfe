package demo;

import check.Check;
import java.util.concurrent.atomic.AtomicInteger;

/** A program whose main thread ends, and leaves a thread of Rust: a daemon, or not. */
final class Staying {
  private Staying() {}

  public static void main(String[] arguments) throws Exception {
    boolean daemon = arguments[0].equals("daemon");
    AtomicInteger calls = new AtomicInteger();
    Caller.RUST.callNowAndLater(
        daemon,
        Integer.parseInt(arguments[1]),
        () -> {
          Check.equal(Thread.currentThread().isDaemon(), daemon);
          System.out.println("call " + (calls.get() + 1));
          calls.incrementAndGet();
        });
    Check.eventually("it has called", () -> calls.get() == 1);
    System.out.println("main ends");
    System.out.println(System.currentTimeMillis());
  }
}
