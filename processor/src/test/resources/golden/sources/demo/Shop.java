package demo;

import dev.nativebound.NativeBound;
import dev.nativebound.NativeImport;
import dev.nativebound.WithEnv;

/** Works with a class of Java's. */
@NativeBound
@NativeImport({Shop.Item.class, Shop.SoldOut.class})
public final class Shop {
  static {
    ShopNative.load();
  }

  private Shop() {}

  /** Sells one. */
  @WithEnv
  public static native void sell(Object item) throws RuntimeException;

  /** What is sold. */
  public static class Item {
    public static final int MOST = 99;

    public final String name;
    public long price;

    public Item(String name, long price) {
      this.name = name;
      this.price = price;
    }

    public Item cheapest(Item other, String... names) {
      return price <= other.price ? this : other;
    }

    @Deprecated
    public static boolean isFree(Item item) {
      return item.price == 0;
    }
  }

  /** Nobody declares it. */
  public static final class SoldOut extends IllegalStateException {
    private static final long serialVersionUID = 1;

    public SoldOut(String name, int left) {
      super(name + ": " + left);
    }
  }
}
