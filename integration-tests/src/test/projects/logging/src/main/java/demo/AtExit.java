package demo;

/** A program that ends; Rust logs after the VM. */
final class AtExit {
  private AtExit() {}

  public static void main(String[] arguments) {
    Direct.logAtExit();
    Direct.infoFromPool("in the pool");
  }
}
