package demo;

/** Makes one mistake, and ends as if nothing were wrong. */
final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    try (Mistakes mistakes = Mistakes.of(7)) {
      switch (arguments[0]) {
        case "dropTwice" -> mistakes.dropTwice();
        case "readDropped" -> mistakes.readDropped();
        case "writeBehind" -> mistakes.writeBehind();
        default -> throw new IllegalArgumentException(arguments[0]);
      }
    }
    System.out.println("unnoticed");
  }
}
