package demo;

import static check.Check.equal;
import static check.Check.raises;

final class MixedCheck {
  private MixedCheck() {}

  static void functionsOfTheUsersCrate() {
    equal(Mixed.shorten("abc", 2), "ab");
    equal(Mixed.limit(), 4_294_967_296L);
    equal(Mixed.isEven("12"), true);
    equal(Mixed.isEven("7"), false);
    raises(
        IllegalArgumentException.class,
        "argument 'number': invalid digit found in string",
        () -> Mixed.isEven("x"));
  }

  static void besideAFunctionOfTheTrait() {
    equal(Mixed.implemented(20), 21);
    equal(Mixed.signum(-5), -1);
    raises(ArithmeticException.class, () -> Mixed.signum(Long.MAX_VALUE));
  }
}
