package demo;

import java.util.List;
import java.util.ResourceBundle;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A logging system in place of the JDK's, which counts what it is asked. */
public final class CountingFinder extends System.LoggerFinder {
  static final AtomicInteger asked = new AtomicInteger();
  static final List<String> logged = new CopyOnWriteArrayList<>();
  static volatile System.Logger.Level level = System.Logger.Level.INFO;

  @Override
  public System.Logger getLogger(String name, Module module) {
    return new Counting(name, module);
  }

  private record Counting(String name, Module module) implements System.Logger {
    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean isLoggable(Level level) {
      asked.incrementAndGet();
      if (name.endsWith("broken")) {
        throw new IllegalStateException("broken");
      }
      return level.getSeverity() >= CountingFinder.level.getSeverity();
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String text, Throwable thrown) {
      logged.add(level + " " + text);
    }

    @Override
    public void log(Level level, ResourceBundle bundle, String text, Object... arguments) {
      boolean isOwn = module == CountingFinder.class.getModule();
      logged.add(name + " " + level + " " + text + (arguments == null && isOwn ? "" : "?"));
    }
  }
}
