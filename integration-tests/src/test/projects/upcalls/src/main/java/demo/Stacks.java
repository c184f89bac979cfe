package demo;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A program whose threads of Rust have stacks of the sizes that it is given, in KiB. It is the process's first threads that
 * are told so: later ones may be given a larger stack of one that has ended.
 */
final class Stacks {
  private Stacks() {}

  public static void main(String[] sizes) {
    AtomicInteger calls = new AtomicInteger();
    for (String size : sizes) {
      String error = Caller.RUST.onStackOf(Integer.parseInt(size), calls::incrementAndGet);
      System.out.println(size + ": " + (error.isEmpty() ? "called" : error));
    }
    System.out.println(calls + " calls");
  }
}
