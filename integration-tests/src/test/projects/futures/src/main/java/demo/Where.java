package demo;

import java.util.concurrent.TimeUnit;

/** Says on which thread of Rust's futures run. */
final class Where {
  private Where() {}

  public static void main(String[] arguments) throws Exception {
    try (Fetcher fetcher = Fetcher.open("base").get(60, TimeUnit.SECONDS)) {
      System.out.println("on " + fetcher.thread().get(60, TimeUnit.SECONDS));
    }
  }
}
