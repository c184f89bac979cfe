package demo;

import check.Check;
import dev.nativebound.runtime.NativePanicException;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What is left of a loader are threads of Rust's, and those of the common pool. */
final class UnloadedCheck {
  private UnloadedCheck() {}

  static void futuresOfEachEnd() throws Exception {
    Fetcher fetcher = Fetcher.open("base").get();
    Check.equal(fetcher.text("p").get(), "base/p");
    Check.equal(fetcher.fails("no").handle((v, e) -> e.getClass()).get(), IOException.class);
    Check.equal(
        fetcher.panics("no").handle((v, e) -> e.getClass()).get(), NativePanicException.class);
    CompletableFuture<String> held = fetcher.held("k");
    held.cancel(true);
    Check.equal(held.isCancelled(), true);
    for (int i = 0; fetcher.waiting() > 0 && i < 1000; i++) {
      Thread.sleep(1);
    }
    Check.raises(CompletionException.class, () -> fetcher.fails("no").join());
    fetcher.close();
  }
}
