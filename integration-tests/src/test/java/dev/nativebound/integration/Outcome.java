package dev.nativebound.integration;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a step did.
 *
 * @param command what ran
 * @param exit 0 for success
 * @param output everything that was printed, the errors too
 * @param errors what went to the standard error stream
 */
record Outcome(String command, int exit, String output, String errors) {
  /** The complaints of {@code -Xcheck:jni}. */
  private static final Pattern MISUSE_OF_JNI =
      Pattern.compile(
          "WARNING in native method|WARNING: JNI|Warning: Calling other JNI|FATAL ERROR in native");

  /** This outcome, of a step that had to succeed. */
  Outcome expectSuccess() {
    return require(exit == 0, "must succeed");
  }

  /** This outcome, of a step that had to fail. */
  Outcome expectFailure() {
    return require(exit != 0, "must fail");
  }

  /** This outcome, of a JVM that had to find no misuse of JNI. */
  Outcome expectCleanJni() {
    return require(!MISUSE_OF_JNI.matcher(output).find(), "must not misuse JNI");
  }

  /** This outcome, which had to say {@code text}, line ends and all. */
  Outcome expect(String text) {
    return require(output.contains(text), "must print\n" + text + "\n");
  }

  /** This outcome, which had to say none of it. */
  Outcome expectNot(String text) {
    return require(!output.contains(text), "must not print\n" + text + "\n");
  }

  /** The lines that were printed. */
  List<String> lines() {
    return output.lines().toList();
  }

  private Outcome require(boolean condition, String what) {
    if (!condition) {
      throw new AssertionError(what + ":\n" + this);
    }
    return this;
  }

  /** All of it, for whoever has to find out. */
  @Override
  public String toString() {
    return "$ " + command + "\n" + output + "\n(exit " + exit + ")";
  }
}
