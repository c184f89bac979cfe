package demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A program whose futures never end. */
final class Exit {
  private Exit() {}

  /** Ends by itself, or by {@code System.exit} where it is told to. */
  public static void main(String[] arguments) throws Exception {
    Fetcher fetcher = Fetcher.open("base").get();
    List<CompletableFuture<String>> all = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      all.add(fetcher.held("never"));
      all.add(fetcher.text("under way"));
    }
    System.out.println("started " + all.size());
    if (arguments.length > 0) {
      System.exit(Integer.parseInt(arguments[0]));
    }
  }
}
