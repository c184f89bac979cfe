package demo;

/** A bound class, as tests copy it into projects of their own. */
public final class TextStats {
  private TextStats() {}

  /** What generated code does: the library belongs to this class's loader. */
  public static void systemLoad(String path) {
    System.load(path);
  }
}
