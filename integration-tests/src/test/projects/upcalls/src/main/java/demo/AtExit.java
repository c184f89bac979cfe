package demo;

import check.Check;

/** A program that ends by itself or by {@code exit}; what it left is called after the VM. */
final class AtExit {
  private AtExit() {}

  public static void main(String[] arguments) {
    Caller.RUST.callAtExit(() -> System.out.println("called after the end"));
    Check.equal(Caller.RUST.callFromPool(8, operand -> operand).size(), 8);
    System.out.println(System.currentTimeMillis());
    if (arguments[0].equals("exit")) {
      System.exit(0);
    }
  }
}
