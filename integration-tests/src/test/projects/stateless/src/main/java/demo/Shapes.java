package demo;

import dev.nativebound.NativeBound;

/** An abstract class with methods of its own, nested in another. */
public final class Shapes {
  private Shapes() {}

  @NativeBound
  @SuppressWarnings("this-escape") // on purpose: Rust is called before the object is made
  public abstract static class Square {
    private final int atConstruction = area(3);

    protected abstract int area(int side);

    abstract int edge(int area);

    public int viaRust(int side) {
      return edge(area(side)) + atConstruction;
    }
  }
}
