package demo;

import check.Check;
import java.util.concurrent.atomic.AtomicInteger;

/** A program that ends while threads of Rust call it; it prints when. */
final class Ending {
  private Ending() {}

  public static void main(String[] arguments) throws Exception {
    AtomicInteger calls = new AtomicInteger();
    for (int i = 0; i < 4; i++) {
      Caller.RUST.callForever(calls::incrementAndGet);
    }
    Check.eventually("they call", () -> calls.get() > 1000);
    System.out.println(System.currentTimeMillis());
  }
}
