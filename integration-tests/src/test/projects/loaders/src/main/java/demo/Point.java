package demo;

/** Rust makes some, and looks at some. */
public final class Point {
  public final int x;

  public Point(int x) {
    if (x < 0) {
      throw new IllegalArgumentException("negative: " + x);
    }
    this.x = x;
  }

  public String text() {
    return "x = " + x;
  }
}
