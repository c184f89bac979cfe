package dev.nativebound.stress;

/** A value that may be closed at any time. */
public interface Value {
  /** What a call says that came too late. */
  int REFUSED = 0;

  int WORKED = 1;

  /** What a call says that found a dropped value, or somebody else in one that it had alone. */
  int WRONG = 2;

  /** Uses it, maybe among others. */
  int call();

  /** Adds one to it, alone; waits for whoever is inside. */
  int add();

  /** How often it was added to, as far as is known. */
  int sum();

  void close();

  int drops();
}
