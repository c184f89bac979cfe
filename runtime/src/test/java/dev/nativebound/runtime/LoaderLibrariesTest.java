package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

final class LoaderLibrariesTest {
  @RegisterExtension private final SystemProperties properties = new SystemProperties();

  @TempDir private Path folder;
  private Path library;

  @BeforeEach
  void setUp() throws IOException {
    library = BoundClass.touch(folder.resolve(BoundClass.FILE));
    System.setProperty("nativebound.library.path", folder.toString());
    System.setProperty("java.io.tmpdir", folder.toString());
  }

  @Test
  void libraryIsLoadedOnceForAClassLoader() throws IOException {
    BoundClass bound = bound();

    bound.load();
    Files.delete(library);
    bound.load();

    assertThat(bound.loaded()).containsExactly(library);
  }

  @Test
  void eachClassLoaderLoadsItsOwn() throws IOException {
    BoundClass one = bound();
    BoundClass two = bound();

    one.load();
    two.load();

    assertThat(one.loaded()).containsExactly(library);
    assertThat(two.loaded()).containsExactly(library);
  }

  @Test
  void failedLoadIsTriedAgain() throws IOException {
    BoundClass bound = bound();
    Files.delete(library);
    assertThrows(NativeLibraryError.class, bound::load);

    BoundClass.touch(library);
    bound.load();

    assertThat(bound.loaded()).containsExactly(library);
  }

  @Test
  void manyThreadsLoadOnce() throws Exception {
    BoundClass bound = bound();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Runnable> loads = IntStream.range(0, 64).<Runnable>mapToObj(i -> bound::load).toList();
      for (var load : loads.stream().map(threads::submit).toList()) {
        load.get();
      }
    } finally {
      threads.shutdown();
    }

    assertThat(bound.loaded()).containsExactly(library);
  }

  @Test
  void classLoaderWithALibraryIsCollected() throws Exception {
    WeakReference<ClassLoader> loader = loaderWithLibrary();

    Garbage.awaitCleared(loader);
  }

  @Test
  void classLoaderWithAPrivateCopyIsCollected() throws Exception {
    WeakReference<ClassLoader> loader = loaderWithPrivateCopy();

    Garbage.awaitCleared(loader);
  }

  private WeakReference<ClassLoader> loaderWithLibrary() throws IOException {
    BoundClass bound = bound();
    bound.load();
    return new WeakReference<>(bound.type().getClassLoader());
  }

  private WeakReference<ClassLoader> loaderWithPrivateCopy() throws IOException {
    BoundClass bound = bound();
    LoaderLibraries.of(bound.request())
        .load(
            bound.request(),
            path -> {
              if (path.equals(library.toString())) {
                throw new UnsatisfiedLinkError("already loaded in another classloader");
              }
              bound.loadFile(path);
            });
    return new WeakReference<>(bound.type().getClassLoader());
  }

  private BoundClass bound() throws IOException {
    return BoundClass.in(folder.resolve("classes"));
  }
}
