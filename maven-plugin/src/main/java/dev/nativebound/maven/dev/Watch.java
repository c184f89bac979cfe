package dev.nativebound.maven.dev;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;

/**
 * Has the system say when it may be worth to look. Where it does not, the loop looks now and then
 * by itself.
 */
final class Watch implements Closeable {
  private static final WatchEvent.Kind<?>[] KINDS = {
    StandardWatchEventKinds.ENTRY_CREATE,
    StandardWatchEventKinds.ENTRY_DELETE,
    StandardWatchEventKinds.ENTRY_MODIFY
  };

  private final WatchService service;

  private Watch(WatchService service) {
    this.service = service;
  }

  /** Calls {@code changed} in a thread of its own. */
  static Watch start(Runnable changed) throws IOException {
    Watch watch = new Watch(FileSystems.getDefault().newWatchService());
    Thread thread = new Thread(() -> watch.run(changed), "nativebound:dev watch");
    thread.setDaemon(true);
    thread.start();
    return watch;
  }

  /** Whether the JDK has more than looking every few seconds: not on macOS. */
  static boolean isPrompt() {
    return !System.getProperty("os.name").startsWith("Mac");
  }

  /**
   * Watches these folders too.
   *
   * @return whether the system does: Linux watches so many and no more
   */
  boolean add(Sources sources) throws IOException {
    for (Path folder : sources.folders()) {
      if (!add(folder)) {
        return false;
      }
    }
    return true;
  }

  private boolean add(Path folder) {
    try {
      folder.register(service, KINDS); // what is watched already stays so
      return true;
    } catch (NoSuchFileException | NotDirectoryException e) {
      return true; // gone since
    } catch (IOException e) {
      return false;
    }
  }

  private void run(Runnable changed) {
    try {
      while (true) {
        WatchKey key = service.take();
        key.pollEvents();
        key.reset();
        changed.run();
      }
    } catch (InterruptedException | ClosedWatchServiceException e) {
      return; // the loop is over
    }
  }

  @Override
  public void close() throws IOException {
    service.close();
  }
}
