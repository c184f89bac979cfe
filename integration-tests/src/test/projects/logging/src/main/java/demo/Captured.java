package demo;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What java.util.logging gets for a name, while this is open. */
final class Captured extends Handler implements AutoCloseable {
  final Logger logger;
  final List<LogRecord> records = new ArrayList<>();
  Runnable action = () -> {};

  private Captured(Logger logger) {
    this.logger = logger;
  }

  static Captured at(String name, Level level) {
    Captured captured = new Captured(Logger.getLogger(name));
    captured.logger.addHandler(captured);
    captured.logger.setUseParentHandlers(false);
    captured.level(level);
    return captured;
  }

  /** As of now, though Java was asked before. */
  void level(Level level) {
    logger.setLevel(level);
    Direct.refresh();
  }

  @Override
  public void publish(LogRecord record) {
    record.getSourceClassName(); // while the caller is on the stack
    synchronized (this) {
      records.add(record);
    }
    action.run();
  }

  /** {@code name level message}, of each. */
  synchronized List<String> lines() {
    return records.stream()
        .map(record -> record.getLoggerName() + " " + record.getLevel() + " " + record.getMessage())
        .toList();
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setLevel(null);
    Direct.refresh();
  }
}
