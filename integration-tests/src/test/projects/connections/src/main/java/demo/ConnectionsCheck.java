package demo;

import check.Check;
import demo.Database.Log;
import demo.Database.Schema;
import demo.Database.Statement;
import dev.nativebound.runtime.NativePanicException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

final class ConnectionsCheck {
  private ConnectionsCheck() {}

  private static long alive() {
    return CountsNative.INSTANCE.alive();
  }

  static void objectsAreResults() throws IOException {
    long before = alive();
    try (Database database = Database.open("db")) {
      try (Statement statement = database.prepare("select")) {
        Check.equal(statement.sql(), "select");
      }
      Check.raises(IOException.class, "no sql", () -> database.prepare(""));
      Check.equal(database.find("other"), null);
      try (Statement found = database.find("db")) {
        Check.equal(found.sql(), "db");
      }
      List<Statement> all = database.prepareAll(List.of("a", "b"));
      Check.equal(all.get(0).sql() + all.get(1).sql(), "ab");
      Statement[] copies = database.copies(all.get(0), all.get(1));
      Check.equal(copies[1].sql(), "b");
      List.of(copies).forEach(Statement::close);
      all.forEach(Statement::close);
      Check.equal(database.prepareAll(List.of()), List.of());
    }
    Check.equal(alive(), before);
  }

  static void factoriesMayFail() {
    long before = alive();
    Check.raises(IOException.class, "no name", () -> Database.open(""));
    Check.equal(alive(), before);
  }

  static void factoriesTakeObjects() throws IOException {
    try (Database one = Database.open("db");
        Database copy = Database.copyOf(one, List.of("x", "y"))) {
      Check.equal(copy.name(), "db[x,y]");
    }
  }

  static void sharedValues() throws IOException {
    long before = alive();
    Database database = Database.open("db");
    Schema one = database.schema();
    Schema other = database.schema();
    Check.equal(one == other, false);
    Check.equal(database.sameSchema(one, other), true);
    one.close();
    Check.raises(IllegalStateException.class, "this Schema is closed", one::version);
    Check.equal(other.version(), 2);
    database.close();
    Check.equal(other.version(), 2);
    other.close();
    Check.equal(alive(), before);
  }

  static void objectsAreParameters() throws IOException {
    try (Database database = Database.open("db");
        Statement a = Statement.of("a");
        Statement b = Statement.of("b")) {
      Check.equal(database.join(a, b), "a b");
      Check.equal(database.join(a, a), "a a");
      Check.equal(database.join(a, null), "a -");
      Check.equal(database.total(List.of(a, b, a)), 3);
      Check.equal(database.total(List.of()), 0);
      Check.raises(
          NullPointerException.class, "argument 'first' is null", () -> database.join(null, a));
      Check.raises(
          NullPointerException.class,
          "argument 'statements[1]' is null",
          () -> database.total(Arrays.asList(a, null)));
      Check.raises(
          IllegalArgumentException.class,
          "argument 'first' is of class demo.ConnectionsCheck$Mock, and only a Statement that Rust"
              + " made can be passed to Rust",
          () -> database.join(new Mock(), a));
    }
  }

  static void exclusiveMethodsAndArguments() {
    try (Statement a = Statement.of("a");
        Statement b = Statement.of("b")) {
      Check.equal(a.appendAll(b), 2);
      a.append("c");
      Check.equal(a.sql(), "abc");
      Check.raises(
          IllegalStateException.class,
          "this Statement is in use: this thread is in Statement.appendAll, and one of the two is"
              + " exclusive",
          () -> a.appendAll(a));
      Check.equal(a.sql(), "abc");
    }
  }

  static void whatIsNotSync() throws IOException {
    try (Database database = Database.open("db");
        Log one = Log.create();
        Log two = Log.create()) {
      one.add("abc");
      two.add("de");
      Check.equal(database.entries(one, two), 5);
      Check.raises(IllegalStateException.class, () -> database.entries(one, one));
      Check.equal(one.add(""), 3);
    }
  }

  static void consumedObjects() throws IOException {
    long before = alive();
    try (Database database = Database.open("db")) {
      Statement statement = Statement.of("a");
      Check.equal(database.finish(statement), "a!");
      Check.raises(IllegalStateException.class, "this Statement is closed", statement::sql);
      Check.raises(
          IllegalStateException.class, "this Statement is closed", () -> database.finish(statement));
      statement.close();
      Statement empty = Statement.of("");
      Check.raises(IOException.class, "nothing to finish", () -> database.finish(empty));
      Check.raises(IllegalStateException.class, "this Statement is closed", empty::sql);
      Check.equal(database.finishBoth(Statement.of("a"), Statement.of("b")), "ab");
      Check.equal(database.finishBoth(Statement.of("a"), null), "a");
    }
    Check.equal(alive(), before);
  }

  static void whatIsRefusedIsNotConsumed() throws IOException {
    try (Database database = Database.open("db");
        Statement a = Statement.of("a")) {
      Statement closed = Statement.of("b");
      closed.close();
      Check.raises(IllegalStateException.class, () -> database.finishBoth(a, a));
      Check.equal(a.sql(), "a");
      Check.raises(IllegalStateException.class, () -> database.finishBoth(a, closed));
      Check.equal(a.sql(), "a");
      Check.raises(IllegalStateException.class, () -> database.compare(a, a));
      Check.raises(IllegalStateException.class, () -> database.compare(closed, a));
      Check.equal(a.sql(), "a");
    }
  }

  static void closedObjects() throws IOException {
    Database database = Database.open("db");
    Statement statement = Statement.of("a");
    statement.close();
    statement.close();
    Check.raises(
        IllegalStateException.class,
        "this Statement is closed",
        () -> database.join(statement, null));
    Check.raises(
        IllegalStateException.class,
        "this Statement is closed",
        () -> database.total(List.of(statement)));
    database.close();
    Check.raises(IllegalStateException.class, "this Database is closed", database::name);
  }

  static void aDropThatPanics() {
    long before = alive();
    Statement statement = Statement.of("a");
    CountsNative.INSTANCE.panicAtNextDrop();
    NativePanicException e = Check.raises(NativePanicException.class, statement::close);
    Check.startsWith(e.getMessage(), "a drop that fails");
    statement.close();
    Check.equal(alive(), before);
  }

  static void unreachableObjects() throws Exception {
    long before = alive();
    makeSome();
    Check.eventually("all are dropped", () -> alive() <= before);
  }

  private static void makeSome() throws IOException {
    for (int i = 0; i < 1000; i++) {
      Database.open("db").prepareAll(List.of("a", "b"));
      Log.create();
    }
  }

  static final class Mock implements Statement {
    @Override
    public String sql() {
      return "mock";
    }

    @Override
    public void append(String sql) {}

    @Override
    public int appendAll(Statement other) {
      return 0;
    }

    @Override
    public void close() {}
  }
}
