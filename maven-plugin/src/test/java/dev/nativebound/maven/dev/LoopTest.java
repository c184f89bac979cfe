package dev.nativebound.maven.dev;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a save to a build to a run, over a project whose builds are those of the test. */
class LoopTest implements Work {
  /** So long that a busy machine ends no burst early. */
  private static final long SETTLES_MILLIS = 200;

  @TempDir private Path folder;
  private final BlockingQueue<String> happened = new LinkedBlockingQueue<>();
  private final PipedOutputStream keys = new PipedOutputStream();
  private Thread thread;
  private volatile Optional<String> errors = Optional.empty();
  private volatile Runnable duringBuild = () -> {};

  @BeforeEach
  void start() throws IOException, InterruptedException {
    write("src/lib.rs");
    Loop loop = new Loop(this, new Child(folder, Map.of()), SETTLES_MILLIS);
    loop.open();
    loop.keys(new PipedInputStream(keys), true);
    thread = new Thread(() -> run(loop), "loop");
    thread.start();
    next("watching for edits; " + Keys.HELP);
    next("build [SOURCE]");
    next("run");
  }

  @AfterEach
  void end() throws IOException, InterruptedException {
    keys.close();
    thread.join(10_000);
    assertThat(thread.isAlive()).isFalse();
  }

  private static void run(Loop loop) {
    try {
      loop.run();
      loop.close();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private void write(String path) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, Files.exists(file) ? Files.readString(file) + "." : ".");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private void type(String line) throws IOException {
    keys.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    keys.flush();
  }

  private void next(String expected) throws InterruptedException {
    assertThat(happened.poll(10, TimeUnit.SECONDS)).isEqualTo(expected);
  }

  private void nothingMore() throws InterruptedException {
    assertThat(happened.poll(300, TimeUnit.MILLISECONDS)).isNull();
  }

  @Test
  void a_burst_of_saves_is_one_build() throws InterruptedException {
    for (int i = 0; i < 5; i++) {
      write("src/lib.rs");
      write("java/A.java");
      Thread.sleep(20);
    }
    next("build [RUST, SOURCE]");
    next("run");
    nothingMore();
  }

  @Test
  void a_save_during_a_build_is_the_next_one() throws InterruptedException {
    duringBuild =
        () -> {
          duringBuild = () -> {};
          write("java/A.java");
        };
    write("src/lib.rs");
    next("build [RUST]");
    next("run");
    next("build [SOURCE]");
    next("run");
    nothingMore();
  }

  @Test
  void what_failed_is_built_with_the_next_edit() throws InterruptedException {
    errors = Optional.of("it is wrong");
    write("java/A.java");
    next("build [SOURCE]");
    next("error: it is wrong");
    next("not started");
    errors = Optional.empty();
    write("src/lib.rs");
    next("build [RUST, SOURCE]");
    next("run");
    write("src/lib.rs");
    next("build [RUST]");
    next("run");
  }

  @Test
  void a_new_folder_is_watched() throws InterruptedException {
    write("java/demo/A.java");
    next("build [SOURCE]");
    next("run");
    write("java/demo/A.java");
    next("build [SOURCE]");
    next("run");
  }

  @Test
  void an_edit_of_the_pom_is_said_and_builds_nothing() throws InterruptedException {
    write("pom.xml");
    next("the pom has changed, which this Maven read when it started: quit, and start again");
    nothingMore();
  }

  @Test
  void keys_restart_and_test() throws IOException, InterruptedException {
    type("r");
    next("run");
    next("started again");
    type("t");
    next("test");
    next("tests passed");
    type("x");
    next(Keys.HELP);
    type("q");
    thread.join(10_000);
    assertThat(thread.isAlive()).isFalse();
  }

  @Test
  void a_key_tries_again_what_failed() throws IOException, InterruptedException {
    errors = Optional.of("no network");
    write("src/lib.rs");
    next("build [RUST]");
    next("error: no network");
    next("not started");
    errors = Optional.empty();
    type("r");
    next("build [RUST]");
    next("run");
  }

  @Override
  public Sources sources() {
    return Sources.of(List.of(folder), folder.resolve("target"));
  }

  @Override
  public Layout layout() {
    return new Layout(folder.resolve("pom.xml"), List.of(folder.resolve("src")), List.of());
  }

  @Override
  public Optional<String> build(Set<Kind> kinds, Edit edit) {
    happened.add("build " + EnumSet.copyOf(kinds));
    duringBuild.run();
    return errors;
  }

  /** A program that is over at once. */
  static final class Nothing {
    public static void main(String[] arguments) {}
  }

  @Override
  public List<String> prepareRun() {
    happened.add("run");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = LoopTest.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return List.of(java, "-classpath", classes, Nothing.class.getName());
  }

  @Override
  public void started() {}

  @Override
  public Optional<String> test() {
    happened.add("test");
    return Optional.empty();
  }

  @Override
  public void say(String line) {
    if (line.equals("waiting for an edit") || line.equals("the program runs on as it was")) {
      happened.add("not started"); // whether the last one is over by now
    } else if (!line.matches("started|started, .*") && !line.startsWith("the program ended")) {
      happened.add(line);
    }
  }

  @Override
  public void complain(String lines) {
    happened.add("error: " + lines);
  }
}
