package demo;

import dev.nativebound.*;

@NativeBound
public interface Journal extends AutoCloseable {
  @NativeBound
  static Journal open(String name) {
    return JournalNative.open(name);
  }

  @Exclusive
  void add(Entry entry);

  int count(Kind kind);

  int merge(@Consumes Journal other);

  @Override
  void close();

  record Entry(int at, String text, Kind kind) {}

  enum Kind {
    NOTE,
    TASK
  }
}
