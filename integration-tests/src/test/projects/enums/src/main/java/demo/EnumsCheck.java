package demo;

import static check.Check.equal;
import static check.Check.raises;
import static check.Check.same;

import other.Planet;

final class EnumsCheck {
  private EnumsCheck() {}

  static void everyConstant() {
    Enums.Kind[] kinds = {Enums.Kind.WORD, Enums.Kind.NUMBER, Enums.Kind.SPACE_OR_TAB, Enums.Kind.ALPHA};
    for (int i = 0; i < kinds.length; i++) {
      Enums.acceptKind(i, kinds[i]);
      same(Enums.giveKind(i), kinds[i]);
    }
    same(Enums.single(Enums.Single.ONLY), Enums.Single.ONLY);
  }

  static void constantsWithBodiesAndOddNames() {
    Enums.Odd[] odd = {Enums.Odd.z, Enums.Odd.Self, Enums.Odd.type, Enums.Odd.A1_b2, Enums.Odd.ÜBER};
    for (int i = 0; i < odd.length; i++) {
      Enums.acceptOdd(i, odd[i]);
      same(Enums.giveOdd(i), odd[i]);
    }
  }

  static void ofAnotherPackage() {
    Enums.acceptPlanet(0, Planet.SATURN);
    Enums.acceptPlanet(1, Planet.EARTH);
    same(Enums.givePlanet(0), Planet.SATURN);
    same(Enums.givePlanet(1), Planet.EARTH);
  }

  static void nulls() {
    Enums.acceptNull(null);
    Enums.acceptPresent(Enums.Kind.ALPHA);
    equal(Enums.maybe(false), null);
    same(Enums.maybe(true), Enums.Kind.NUMBER);
    raises(NullPointerException.class, "argument 'kind' is null", () -> Enums.acceptKind(0, null));
    everyConstant();
  }

  static void inASecondClass() {
    equal(Second.name(Enums.Kind.SPACE_OR_TAB), "SpaceOrTab");
    equal(Second.A.place(), 0);
    equal(Second.B.place(), 1);
  }
}
