package demo;

import check.Check;

/** Its static initializer runs while the class that passes it on is made ready, which has no key then. */
public enum Color {
  RED,
  BLUE;

  static {
    Check.equal(Forger.isRefused(() -> Forger.call(ItemNative.class, "objects$", (Object) null)), true);
  }
}
