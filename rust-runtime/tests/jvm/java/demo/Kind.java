package demo;

/** Declared in another order than sorted, one constant with a class of its own. */
public enum Kind {
  WORD,
  NUMBER {
    @Override
    public String toString() {
      return "a number";
    }
  },
  NEW,
  SPACE
}
