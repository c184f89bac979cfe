package demo;

import static check.Check.equal;

final class NamesCheck {
  private NamesCheck() {}

  static void ofMethodsAndParameters() {
    equal(Names.under_score(1), 11);
    equal(Names.dollar$sign(2), 12);
    equal(Names.match(1, 2, 3, 4, 5, 6), 123456);
    equal(Names.self(), 14);
    equal(Names.größe(3), 15);
    equal(Names.𝒳(4), 16);
    equal(Names.value3(), 17);
    equal(Names._3(), 18);
    equal(Names.original(), 19);
    equal(Names.HTTPServer2Go(), 20);
  }

  static void overloads() {
    equal(Names.over(), 30);
    equal(Names.over(1), 31);
    equal(Names.over("text"), 32);
    equal(Names.over(1, new int[0]), 33);
    equal(Names.over(new String[0], new byte[0][], ""), 34);
    equal(Names.half(10), 5);
    equal(Names.half("sixsix"), 3);
  }

  static void nestedClasses() {
    equal(Outer.outer(), 40);
    equal(Outer.secret(), 43);
    equal(Outer.Inner.inner(), 41);
    equal(new Outer.Inner().new Innermost().innermost(1), 42);
  }

  static void genericAndAbstractClassesAndInheritance() {
    equal(new Generic.OfText().text(), "of text");
    equal(new Generic.OfText().number(), 50);
    equal(new Generic.OfText().plain(), 1);
    equal(new Generic.Overriding().text(), "5");
    equal(new Generic.Overriding().number(), 150);
    equal(new Generic.Overriding().plain(), 51);
  }

  static void oneSimpleNameInTwoPackages() {
    equal(Same.number(), 60);
    equal(other.Same.number(), 61);
  }

  static void ofClasses() {
    equal(Größe_$1.number(), 62);
  }

  static void theUnnamedPackage() throws ReflectiveOperationException {
    equal(Class.forName("Unnamed").getMethod("number").invoke(null), 63);
  }
}
