package com.example.embedded;

/** What to order, decided in Java: the program calls {@code main}. */
public final class Rules {
  private static final int ENOUGH = 10;

  private Rules() {}

  /** Orders what the shop of the program has less than enough of. */
  public static void main(String[] arguments) {
    Shop shop = Shop.ofProgram();
    for (Shop.Stock stock : shop.stock()) {
      System.out.println("Java sees " + stock.pieces() + " of " + stock.product());
      if (stock.pieces() < ENOUGH) {
        shop.order(stock.product(), ENOUGH - stock.pieces());
      }
    }
  }
}
