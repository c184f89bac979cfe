package demo;

/** An interface with all kinds of methods. */
public interface Labelled {
  String UNIT = "€";

  String label();

  default String loud() {
    return label().toUpperCase(java.util.Locale.ROOT);
  }

  static Labelled of(String text) {
    return () -> text;
  }
}
