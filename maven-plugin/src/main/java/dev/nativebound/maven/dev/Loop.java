package dev.nativebound.maven.dev;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * An edit becomes a build, and a build a run of the program, one after the other in one thread:
 * what is edited meanwhile is the next.
 */
public final class Loop {
  /** A burst of saves is one edit: it is over when nothing changed for so long. */
  private static final long SETTLES_MILLIS = 50;

  /** Looked at all the same, since a system may lose what it has to say. */
  private static final long LOOK_MILLIS = 1_000;

  private static final long LOOK_OFTEN_MILLIS = 250;

  private final Work work;
  private final Child child;
  private final long settlesMillis;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Set<Kind> pending = EnumSet.noneOf(Kind.class);
  private Sources sources;
  private Snapshot known;
  private Optional<Watch> watch = Optional.empty();

  /** A loop over what there is to do, and the program. */
  public Loop(Work work, Child child) {
    this(work, child, SETTLES_MILLIS);
  }

  Loop(Work work, Child child, long settlesMillis) {
    this.work = work;
    this.child = child;
    this.settlesMillis = settlesMillis;
    child.onEnd((run, exit) -> events.add(new Event.Ended(run, exit)));
  }

  /** Watches from now on: what is edited while the first build runs counts. */
  public void open() throws IOException {
    sources = work.sources();
    known = sources.now();
    if (Watch.isPrompt()) {
      watch = Optional.of(Watch.start(() -> events.add(new Event.Changed())));
    }
    watchFolders();
  }

  /** Where the system watches no more folders, the loop looks often in its place. */
  private void watchFolders() throws IOException {
    if (watch.isPresent() && !watch.get().add(sources)) {
      watch.get().close();
      watch = Optional.empty();
    }
  }

  /** Takes what is typed as keys. */
  public void keys(InputStream input, boolean isTerminal) {
    new Keys(input, isTerminal).start(events::add);
    work.say("watching for edits; " + Keys.HELP);
  }

  /** Begins with a build of everything, and goes on until somebody quits. */
  public void run() throws IOException, InterruptedException {
    pending.add(Kind.SOURCE);
    build(Edit.NONE);
    boolean goesOn = true;
    while (goesOn) {
      for (Edit edit = edit(); !edit.isNone(); edit = edit()) {
        take(edit);
      }
      goesOn =
          react(
              events.poll(
                  watch.isPresent() ? LOOK_MILLIS : LOOK_OFTEN_MILLIS, TimeUnit.MILLISECONDS));
    }
  }

  /** Ends the program and all the rest. */
  public void close() throws IOException {
    child.close();
    if (watch.isPresent()) {
      watch.get().close();
    }
  }

  private Edit edit() throws IOException, InterruptedException {
    Snapshot now = sources.now();
    if (now.equals(known)) {
      return Edit.NONE;
    }
    long noticedAt = System.currentTimeMillis();
    Snapshot settled;
    do {
      settled = now;
      Thread.sleep(settlesMillis);
      now = sources.now();
    } while (!now.equals(settled));
    Edit edit = Edit.between(known, now, noticedAt);
    known = now;
    watchFolders();
    return edit;
  }

  private void take(Edit edit) throws IOException {
    Set<Kind> kinds = work.layout().kinds(edit.files());
    if (kinds.remove(Kind.POM)) {
      work.say("the pom has changed, which this Maven read when it started: quit, and start again");
    }
    if (!kinds.isEmpty()) {
      pending.addAll(kinds);
      build(edit);
    }
  }

  /** What failed is to be built still, whatever is edited next. */
  private void build(Edit edit) throws IOException {
    Optional<String> errors = work.build(EnumSet.copyOf(pending), edit);
    if (errors.isPresent()) {
      work.complain(errors.get());
      work.say(child.isRunning() ? "the program runs on as it was" : "waiting for an edit");
      return;
    }
    pending.clear();
    learn();
    start();
    work.say("started" + (edit.isNone() ? "" : ", " + since(edit) + " after the edit"));
  }

  private static String since(Edit edit) {
    double seconds = (System.currentTimeMillis() - edit.savedAt()) / 1e3;
    return String.format(Locale.ROOT, "%.1f s", seconds);
  }

  /** Sources that a build has told of are as they are now: it has just read them. */
  private void learn() throws IOException {
    Sources later = work.sources();
    if (!later.equals(sources)) {
      known = known.with(later.now(), sources.roots());
      sources = later;
      watchFolders();
    }
  }

  private void start() throws IOException {
    child.start(work.prepareRun());
    work.started();
  }

  private boolean react(Event event) throws IOException {
    if (event instanceof Event.Typed typed) {
      return obey(typed.line());
    }
    if (event instanceof Event.Ended ended && child.hasEnded(ended.run())) {
      work.say("the program ended with exit code " + ended.exit() + "; an edit starts it again");
    }
    return !(event instanceof Event.Closed);
  }

  private boolean obey(String line) throws IOException {
    switch (line) {
      case "q" -> {
        return false;
      }
      case "r" -> restart();
      case "t" -> work.test().ifPresentOrElse(work::complain, () -> work.say("tests passed"));
      case "" -> {}
      default -> work.say(Keys.HELP);
    }
    return true;
  }

  /** What failed is tried again: it may have been the network. */
  private void restart() throws IOException {
    if (pending.isEmpty()) {
      start();
      work.say("started again");
    } else {
      build(Edit.NONE);
    }
  }
}
