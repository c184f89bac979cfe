package dev.nativebound.maven.dev;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the loop has done for it, by Maven. */
public interface Work {
  /** Where sources are now, which a build may have learned. */
  Sources sources();

  /** What files are. */
  Layout layout();

  /**
   * Builds what an edit of these kinds asks for.
   *
   * @return the errors, as they are to be read, where it failed
   */
  Optional<String> build(Set<Kind> kinds, Edit edit) throws IOException;

  /**
   * Gets the program ready, as it is built.
   *
   * @return the command that starts it
   */
  List<String> prepareRun() throws IOException;

  /** A run has begun, and none of before is there any more. */
  void started() throws IOException;

  /**
   * Runs the tests.
   *
   * @return the errors, as they are to be read, where some failed
   */
  Optional<String> test() throws IOException;

  /** Says something. */
  void say(String line);

  /** Says what went wrong. */
  void complain(String lines);
}
