package demo;

import dev.nativebound.FailsWith;
import dev.nativebound.NativeBound;
import dev.nativebound.Range;
import dev.nativebound.Uncancellable;
import dev.nativebound.Unsigned;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** One method for each kind of value that a future completes with, and for each way it may end. */
@NativeBound
public interface Fetcher extends AutoCloseable {
  @NativeBound
  @FailsWith(IOException.class)
  static CompletableFuture<Fetcher> open(String base) {
    return FetcherNative.open(base);
  }

  /** As many as are there. */
  static long alive() {
    return FetcherNative.live();
  }

  CompletableFuture<Void> nothing();

  CompletableFuture<Integer> length(String text);

  CompletableFuture<@Unsigned Long> sum(long[] numbers);

  CompletableFuture<Boolean> isBase(String base);

  CompletableFuture<String> text(String path);

  CompletableFuture<@Nullable String> maybe(@Nullable String path);

  CompletableFuture<byte[]> bytes(byte[] data);

  CompletableFuture<byte[]> part(
      @Range(offset = "from", length = "count") byte[] data, int from, int count);

  CompletableFuture<ByteBuffer> buffer(int size);

  CompletableFuture<List<Row>> rows(List<Row> rows, int times);

  CompletableFuture<Map<String, Kind>> kinds(Map<String, Kind> kinds);

  CompletableFuture<Kind> kind(Kind kind);

  CompletableFuture<Row> row(Row row);

  CompletableFuture<Fetcher> child(String name);

  CompletableFuture<List<Fetcher>> children(int count);

  /** Completes when {@link #release} is called. */
  CompletableFuture<String> held(String key);

  @Uncancellable
  CompletableFuture<String> committed(String key);

  /** Lets all go on that wait for the key; how many. */
  int release(String key);

  /** How many Rust futures of {@code held} and {@code committed} there are. */
  int waiting();

  @FailsWith(IOException.class)
  CompletableFuture<String> fails(String message);

  CompletableFuture<String> failsUnnamed(String message);

  CompletableFuture<String> panics(String message);

  CompletableFuture<String> panicsInDrop(String message);

  /** On which thread it ran. */
  CompletableFuture<String> thread();

  @Override
  void close();

  record Row(String name, int number) {}

  enum Kind {
    PLAIN,
    SPECIAL
  }
}
