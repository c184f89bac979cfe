package demo;

import java.lang.ref.WeakReference;
import java.util.ArrayList;

/** A class of the user's own that Rust uses. */
public class Account implements Labelled {
  public static final String PREFIX = "acc\"ount";
  public static final char MARK = 'é';
  public static final byte LEAST = -128;
  public static final short SHORT = 12;
  public static final boolean STRICT = true;
  public static final float RATIO = 0.1f;
  public static final double ENDLESS = Double.NEGATIVE_INFINITY;
  public static final double NO_NUMBER = Double.NaN;
  public static final long MOST = Long.MAX_VALUE;
  public static final String HALF = "\ud83d";
  public static final Object LOCK = "lock";
  public static int made;

  private WeakReference<String> noted;

  public final String owner;
  public long balance;
  public boolean open;
  public byte flags;
  public char letter;
  public short room;
  public float rate;
  public double sum;
  public int[] parts = {1, 2, 3};

  /** Has a method of its name too. */
  public int size = 7;

  public Account() {
    this("nobody");
  }

  public Account(String owner) {
    this.owner = owner;
    made++;
  }

  public Account(String owner, long balance) {
    this(owner);
    this.balance = balance;
  }

  public int size() {
    return 8;
  }

  /** Words that Rust has other uses for. */
  public Account type(Account self, int env) {
    return env == 1 ? self : this;
  }

  public String put(String key) {
    return "String " + key;
  }

  public String put(Object key) {
    return "Object " + key;
  }

  public String put(int key) {
    return "int " + key;
  }

  public String put(int[] keys, String... rest) {
    return "int[] " + keys.length + " " + rest.length;
  }

  /** Keeps nobody else from forgetting it. */
  public void note(String text) {
    noted = new WeakReference<>(text);
  }

  /** Whether what was noted is garbage. */
  public boolean isForgotten() throws InterruptedException {
    for (int i = 0; i < 100 && noted.get() != null; i++) {
      System.gc();
      Thread.sleep(10);
    }
    return noted.get() == null;
  }

  public String nothing() {
    return null;
  }

  public double all(boolean z, byte b, char c, short s, int i, long j, float f, double d) {
    return (z ? 1 : 0) + b + c + s + i + j + f + d;
  }

  public static boolean isOpen(Account account) {
    return account.open;
  }

  public static byte aByte() {
    return -3;
  }

  public static char aChar() {
    return 'ß';
  }

  public static short aShort() {
    return -300;
  }

  public static float aFloat() {
    return 1.5f;
  }

  public static void fail(Throwable thrown) throws Throwable {
    throw thrown;
  }

  public void take(long sum) {
    throw new Overdrawn(owner, sum - balance);
  }

  @Override
  public String label() {
    return "account of " + owner;
  }

  @Deprecated
  public int old() {
    return 1;
  }

  void hidden() {}

  /** Takes its account first. */
  public class Statement {
    public final int number;

    public Statement(int number) {
      this.number = number;
    }

    public Account account() {
      return Account.this;
    }
  }

  /** Knows its elements, which the erasure does not. */
  public static class Names extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    /** Puts what is no string among the strings. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void pollute(Object element) {
      ((ArrayList) this).add(element);
    }
  }

  /** With a body and a field. */
  public enum Color {
    RED,
    GREEN {
      @Override
      public int depth() {
        return 2;
      }
    };

    public int depth() {
      return 1;
    }
  }

  /** What no {@code throws} clause has. */
  public static final class Overdrawn extends IllegalStateException {
    private static final long serialVersionUID = 1;

    public final String owner;
    public final long missing;

    public Overdrawn(String owner, long missing) {
      super(owner + " lacks " + missing);
      this.owner = owner;
      this.missing = missing;
    }
  }

  /** A generic record. */
  public record Pair<A, B extends Comparable<B>>(A first, B second) {}
}
