package demo;

import dev.nativebound.runtime.NativeFuture;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What the processor generates for a class with a native that returns a future. */
final class Fetcher {
  private final long handle;

  private Fetcher(long handle) {
    this.handle = handle;
  }

  CompletableFuture<String> fetch(String url) {
    NativeFuture<String> future = NativeFuture.of(this, Fetcher::fetch1, Fetcher::cancel0);
    return future.started(fetch0(handle, future, url));
  }

  private static native long fetch0(long handle, NativeFuture<String> future, String url);

  private static native String fetch1(long call);

  private static native void cancel0(long call);

  /** What the tests see of a call. */
  static String fetched(long handle, String url) {
    try {
      return end(new Fetcher(handle).fetch(url));
    } catch (RuntimeException e) {
      return "thrown: " + e;
    }
  }

  static CompletableFuture<String> started(long handle, String url) {
    return new Fetcher(handle).fetch(url);
  }

  /** Of a failure, what the future itself has: newer JDKs throw a new CancellationException. */
  static String end(CompletableFuture<String> future) {
    try {
      return future
          .handle((value, failure) -> failure == null ? value : failure.toString())
          .get(60, TimeUnit.SECONDS);
    } catch (Exception e) {
      return "not ended: " + e;
    }
  }

  /** Many at once; each third is cancelled. How many have come with their own value. */
  static int many(long handle, int count) {
    Fetcher fetcher = new Fetcher(handle);
    List<CompletableFuture<String>> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(fetcher.fetch("wait " + i));
    }
    for (int i = 0; i < count; i += 3) {
      all.get(i).cancel(true);
    }
    open0();
    int right = 0;
    for (int i = 0; i < count; i++) {
      String end = end(all.get(i));
      right += end.equals(i % 3 == 0 ? "java.util.concurrent.CancellationException" : "wait " + i) ? 1 : 0;
    }
    return right;
  }

  private static native void open0();
}
