package dev.nativebound.maven;

import dev.nativebound.maven.cargo.Progress;
import org.apache.maven.plugin.logging.Log;

/** Where output is a file or another program reads it: a line for each state. */
record LogDisplay(Log log) implements Progress.Display {
  @Override
  public void state(String text) {
    log.info(text);
  }

  @Override
  public void line(String text) {
    log.info(text);
  }
}
