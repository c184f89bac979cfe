package demo;

import static check.Check.equal;
import static check.Check.raises;
import static check.Check.same;

/** Run with an {@code Enums.Kind} that has been compiled anew: ALPHA is gone, NEW has come, the order is another. */
final class ChangedEnumCheck {
  private ChangedEnumCheck() {}

  static void constantsAreKnownByName() {
    String[] names = {"WORD", "NUMBER", "SPACE_OR_TAB"};
    for (int i = 0; i < names.length; i++) {
      Enums.acceptKind(i, Enums.Kind.valueOf(names[i]));
      same(Enums.giveKind(i), Enums.Kind.valueOf(names[i]));
    }
    equal(Enums.Kind.valueOf("SPACE_OR_TAB").ordinal(), 0);
  }

  static void aConstantThatTheLibraryDoesNotKnow() {
    raises(
        IllegalArgumentException.class,
        "argument 'kind': constant NEW of demo.Enums$Kind is not known to the library;"
            + " it knows ALPHA, NUMBER, SPACE_OR_TAB, WORD",
        () -> Enums.acceptKind(0, Enums.Kind.valueOf("NEW")));
    constantsAreKnownByName();
  }

  static void aConstantThatJavaDoesNotKnow() {
    raises(
        IllegalArgumentException.class,
        "the result: constant ALPHA of demo.Enums$Kind is not known to Java",
        () -> Enums.giveKind(3));
    constantsAreKnownByName();
  }
}
