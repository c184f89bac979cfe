package demo;

import check.Check;
import demo.Database.Log;
import demo.Database.Schema;
import demo.Database.Statement;
import java.io.IOException;

final class DirectCheck {
  private DirectCheck() {}

  private static long alive() {
    return CountsNative.INSTANCE.alive();
  }

  static void objectsCrossBothWays() throws IOException {
    long before = alive();
    try (Statement a = Direct.make("a");
        Statement b = Direct.maybe(true)) {
      Check.equal(Direct.join(a, b), "a maybe");
      Check.equal(Direct.join(a, a), "a a");
      Check.equal(Direct.join(a, null), "a -");
      Check.equal(Direct.maybe(false), null);
      a.append("c");
      Check.equal(Direct.finish(a), "ac!");
      Check.raises(IllegalStateException.class, "this Statement is closed", a::sql);
    }
    Check.raises(IOException.class, "no sql", () -> Direct.make(""));
    Check.equal(alive(), before);
  }

  static void sharedValues() throws IOException {
    try (Database database = Database.open("db");
        Schema schema = Direct.schemaOf(database);
        Schema other = database.schema()) {
      Check.equal(schema.version(), 2);
      Check.equal(database.sameSchema(schema, other), true);
    }
  }

  static void badArguments() throws IOException {
    Statement closed = Direct.make("a");
    closed.close();
    Check.raises(
        IllegalStateException.class, "this Statement is closed", () -> Direct.join(closed, null));
    Check.raises(
        IllegalStateException.class, "this Statement is closed", () -> Direct.finish(closed));
    Check.raises(
        NullPointerException.class, "argument 'first' is null", () -> Direct.join(null, null));
    Check.raises(
        IllegalArgumentException.class,
        "argument 'second' is no demo.Database_StatementNative, and only what Rust made can be"
            + " passed to Rust",
        () -> Direct.join(Direct.make("a"), new ConnectionsCheck.Mock()));
  }

  static void nobodyWaits() {
    try (Log log = Log.create();
        Log other = Log.create()) {
      log.add("a");
      Check.equal(Direct.entries(log, other), 1);
      Check.raises(
          IllegalStateException.class,
          "this Log is in use: this thread is in a method that has it as an argument, and one of"
              + " the two is exclusive",
          () -> Direct.entries(log, log));
    }
  }

  static void unreachableObjects() throws Exception {
    long before = alive();
    for (int i = 0; i < 1000; i++) {
      Direct.make("a");
    }
    Check.eventually("all are dropped", () -> alive() <= before);
  }
}
