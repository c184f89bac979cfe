package demo;

import dev.nativebound.FailsWith;
import dev.nativebound.NativeBound;
import dev.nativebound.Uncancellable;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;

/** Fetches from one place. */
@NativeBound
public interface Fetcher extends AutoCloseable {
  /** One for a place that answers. */
  @NativeBound
  @FailsWith(IOException.class)
  static CompletableFuture<Fetcher> open(String base) {
    return FetcherNative.open(base);
  }

  /** What is there. */
  @FailsWith(IOException.class)
  CompletableFuture<byte[]> fetch(String path);

  /**
   * What there is of many.
   *
   * @param progress is told how many are there
   */
  CompletableFuture<List<Page>> all(List<String> paths, @Nullable String etag, IntConsumer progress);

  /** Sends all that waits. */
  @Uncancellable
  CompletableFuture<Void> commit(byte[] body, int attempts);

  /** Where it fetches from. */
  String base();

  @Override
  void close();

  /** What was fetched. */
  record Page(String path, byte[] body) {}

  /** May be absent. */
  @Target(ElementType.TYPE_USE)
  @interface Nullable {}
}
