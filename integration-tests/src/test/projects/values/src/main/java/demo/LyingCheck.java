package demo;

import check.Check;
import demo.Models.Fickle;
import demo.Models.Kind;
import demo.Models.Library;
import demo.Models.Token;
import dev.nativebound.runtime.wire.NullValueException;
import dev.nativebound.runtime.wire.WireException;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.ConcurrentModificationException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** Values that are not what they say: each crosses as it was read once, or is refused. */
final class LyingCheck {
  private static final Values VALUES = Values.INSTANCE;
  private static final String FOREIGN =
      " is in a file system of Java's own, and Rust has the default one alone";

  private LyingCheck() {}

  /** Has another size than elements. */
  private static <T> List<T> list(int size, Supplier<Iterator<T>> iterator) {
    return new AbstractList<>() {
      @Override
      public Iterator<T> iterator() {
        return iterator.get();
      }

      @Override
      public T get(int index) {
        throw new AssertionError("asked for an element by its index");
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  private static <T> Set<T> set(int size, List<T> elements) {
    return new AbstractSet<>() {
      @Override
      public Iterator<T> iterator() {
        return elements.iterator();
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  private static <K, V> Map<K, V> map(Set<Map.Entry<K, V>> entries) {
    return new AbstractMap<>() {
      @Override
      public Set<Entry<K, V>> entrySet() {
        return entries;
      }
    };
  }

  private static Token token(String text) {
    return new Token(1, 0, text, Kind.WORD);
  }

  /** What was refused leaves nothing behind in what the next call uses. */
  private static void stillWorks() {
    Check.equal(VALUES.tokens(List.of(token("a"))), List.of(token("a")));
  }

  static void theIteratorCountsAndNotTheSize() {
    List<Token> five = Collections.nCopies(5, token("x"));
    Check.equal(VALUES.tokens(list(3, five::iterator)), five);
    Check.equal(VALUES.tokens(list(-1, five::iterator)), five);
    Check.equal(VALUES.tokens(list(5, List.of(token("y"))::iterator)), List.of(token("y")));
    Check.equal(VALUES.tokens(list(Integer.MAX_VALUE, Collections::emptyIterator)), List.of());
    Check.equal(VALUES.kinds(set(9, List.of(Kind.WORD))), Set.of(Kind.WORD));
    Map<Integer, List<String>> inner = map(set(0, List.of(Map.entry(1, List.of("a")))));
    Check.equal(
        VALUES.deep(map(set(7, List.of(Map.entry("k", inner))))),
        Map.of("k", Map.of(1, List.of("a"))));
  }

  static void whatAnIteratorThrowsIsThrown() {
    IllegalCallerException mine = new IllegalCallerException("mine");
    Iterator<Token> thrower =
        new Iterator<>() {
          private int count;

          @Override
          public boolean hasNext() {
            return true;
          }

          @Override
          public Token next() {
            if (count++ == 3) {
              throw mine;
            }
            return token("t");
          }
        };
    Check.same(
        Check.raises(IllegalCallerException.class, () -> VALUES.tokens(list(2, () -> thrower))),
        mine);
    stillWorks();
    List<Token> changed = new ArrayList<>(List.of(token("a"), token("b"), token("c")));
    Iterable<Token> changing = changed::iterator;
    Check.raises(
        ConcurrentModificationException.class,
        () ->
            VALUES.tokens(
                list(
                    3,
                    () -> {
                      Iterator<Token> all = changing.iterator();
                      changed.remove(0);
                      return all;
                    })));
    stillWorks();
    Check.raises(
        NullValueException.class,
        "argument 'tokens.iterator()' is null",
        () -> VALUES.tokens(list(1, () -> null)));
  }

  /** The message around it is not written to meanwhile. */
  static void aListThatCallsRustWhileItIsWritten() {
    List<Token> reentrant =
        list(
            2,
            () ->
                List.of("a", "b").stream()
                    .map(
                        text -> {
                          List<Token> inner = List.of(token(text + "!".repeat(2000)), token(text));
                          Check.equal(VALUES.tokens(inner), inner);
                          Check.raises(
                              NullValueException.class,
                              "argument 'tokens[0]' is null",
                              () -> VALUES.tokens(list(1, Collections.singleton((Token) null)::iterator)));
                          return VALUES.token(token(text));
                        })
                    .iterator());
    Check.equal(VALUES.tokens(reentrant), List.of(token("a"), token("b")));
  }

  static void accessorsAreCalledOnce() {
    Fickle.NEXT.addAll(List.of(1, "once", 2, "twice"));
    Fickle fickle = new Fickle(0, "never");
    Check.equal(VALUES.fickle(fickle), "1 once");
    Check.equal(VALUES.fickle(fickle), "2 twice");
    IllegalCallerException mine = new IllegalCallerException("mine");
    Fickle.NEXT.addAll(List.of(1, mine));
    Check.same(Check.raises(IllegalCallerException.class, () -> VALUES.fickle(fickle)), mine);
    stillWorks();
  }

  static void mapsWhoseEntriesLie() {
    IllegalCallerException mine = new IllegalCallerException("mine");
    Map<Integer, List<String>> none = Map.of();
    Map.Entry<String, Map<Integer, List<String>>> thrower =
        new AbstractMap.SimpleEntry<>("k", none) {
          private static final long serialVersionUID = 1;

          @Override
          public Map<Integer, List<String>> getValue() {
            throw mine;
          }
        };
    Check.same(
        Check.raises(
            IllegalCallerException.class, () -> VALUES.deep(map(set(1, List.of(thrower))))),
        mine);
    Check.raises(
        NullValueException.class,
        "argument 'deep.entrySet()' is null",
        () -> VALUES.deep(map(null)));
    Check.raises(
        NullValueException.class,
        "argument 'deep[entry 0]' is null",
        () -> VALUES.deep(map(set(1, Collections.singletonList(null)))));
    Check.raises(
        IllegalArgumentException.class,
        "argument 'deep[key 1]': in Rust it equals [key 0], and no map has a key twice",
        () -> VALUES.deep(map(set(1, List.of(Map.entry("k", none), Map.entry("k", none))))));
    stillWorks();
  }

  /** Nobody compares in Java: not what goes, nor what comes. */
  static void comparatorsThatLie() {
    boolean[] broken = {false};
    Comparator<String> comparator =
        (a, b) -> {
          if (broken[0]) {
            throw new AssertionError("compared");
          }
          return a.compareTo(b);
        };
    Map<String, Map<Integer, List<String>>> sorted = new TreeMap<>(comparator);
    sorted.put("a", Map.of());
    sorted.put("b", Map.of(1, List.of()));
    broken[0] = true;
    Map<String, Map<Integer, List<String>>> returned = VALUES.deep(sorted);
    Check.equal(new LinkedHashMap<>(returned).keySet(), Set.of("a", "b"));
  }

  static void numbersThatLie() {
    BigInteger none =
        new BigInteger("7") {
          private static final long serialVersionUID = 1;

          @Override
          public byte[] toByteArray() {
            return null;
          }
        };
    Check.raises(
        NullValueException.class, "argument 'value' is null", () -> VALUES.bigInteger(none));
    BigInteger empty =
        new BigInteger("7") {
          private static final long serialVersionUID = 1;

          @Override
          public byte[] toByteArray() {
            return new byte[0];
          }
        };
    Check.raises(
        WireException.class,
        "the result: no BigInteger has 0 bytes",
        () -> VALUES.bigInteger(empty));
    BigDecimal without =
        new BigDecimal("7") {
          private static final long serialVersionUID = 1;

          @Override
          public BigInteger unscaledValue() {
            return null;
          }
        };
    Check.raises(
        NullValueException.class, "argument 'value' is null", () -> VALUES.bigDecimal(without));
    stillWorks();
  }

  private static void foreign(String place, Path path, Check.Action action) {
    Check.raises(
        IllegalArgumentException.class, "argument '" + place + "': " + path + FOREIGN, action);
  }

  /** Its text would be another file's in Rust, of the default file system. */
  static void aPathOfAnotherFileSystemIsRefused() throws IOException {
    Path zip = Files.createTempDirectory("lying").resolve("a.zip");
    try (FileSystem inside = FileSystems.newFileSystem(zip, Map.of("create", "true"))) {
      Path path = inside.getPath("/etc/hosts");
      Path own = Path.of("/etc/hosts");
      foreign("path", path, () -> VALUES.path(path));
      foreign("path", path, () -> VALUES.maybePath(path));
      foreign(
          "library.path",
          path,
          () ->
              VALUES.library(
                  new Library(
                      path,
                      Duration.ZERO,
                      Instant.EPOCH,
                      new UUID(1, 2),
                      BigInteger.ONE,
                      BigDecimal.ONE)));
      foreign("files[key 0]", path, () -> VALUES.files(Map.of(path, List.of())));
      foreign("files[value 0][1]", path, () -> VALUES.files(Map.of(own, List.of(own, path))));
      foreign("path", inside.getPath(""), () -> VALUES.path(inside.getPath("")));
      Check.equal(VALUES.files(Map.of(own, List.of(own))), Map.of(own, List.of(own)));
      Check.equal(VALUES.path(zip), zip);
    }
  }
}
