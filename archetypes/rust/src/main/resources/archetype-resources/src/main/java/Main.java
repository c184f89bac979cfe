package ${package};

/** The program. */
public final class Main {
  private Main() {}

  /** Looks at the words that are given. */
  public static void main(String[] arguments) {
    String text = arguments.length == 0 ? "Hello from Rust" : String.join(" ", arguments);
    System.out.println(Words.count(text) + " words, the longest is " + Words.longest(text));
  }
}
