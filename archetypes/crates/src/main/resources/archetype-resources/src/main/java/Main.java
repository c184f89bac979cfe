package ${package};

import static java.nio.charset.StandardCharsets.UTF_8;

/** The program. */
public final class Main {
  private Main() {}

  /** Hashes the words that are given. */
  public static void main(String[] arguments) {
    String text = arguments.length == 0 ? "Hello from Rust" : String.join(" ", arguments);
    System.out.println(Blake3.hex(text.getBytes(UTF_8)) + "  " + text);
  }
}
