package com.example.embedded;

import dev.nativebound.NativeBound;
import java.util.List;

/** The shop whose program this runs in. */
@NativeBound
public interface Shop {
  /** The shop of the program. */
  static Shop ofProgram() {
    return ShopNative.INSTANCE;
  }

  /** What there is of each product, by its name. */
  List<Stock> stock();

  /**
   * Orders more of a product.
   *
   * @throws IllegalArgumentException where the shop has no such product
   */
  void order(String product, int pieces) throws IllegalArgumentException;

  /** What there is of a product. */
  record Stock(String product, int pieces) {}
}
