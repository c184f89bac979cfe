package demo;

import static check.Check.equal;
import static check.Check.raises;
import static check.Check.same;

import java.io.IOException;
import java.util.List;

final class ImportsCheck {
  private ImportsCheck() {}

  static void aListIsMadeInRust() {
    equal(Imports.lines("one\ntwo"), List.of("one", "two"));
  }

  static void constants() {
    equal(Imports.constants(), "acc\"ount € 2147483647");
  }

  static void fieldsAreReadAndWritten() {
    Account account = new Account("Anna", 5);
    Imports.fields(account);
    equal(account.balance, 6L);
    equal(account.open, true);
    equal(account.flags, (byte) -1);
    equal(account.letter, 'ü');
    equal(account.room, (short) -2);
    equal(account.rate, 0.5f);
    equal(account.sum, 2.25);
    equal(account.parts.length, 2);
    equal(Account.made, 100);
  }

  static void everyKindOfCall() {
    Imports.calls(new Account("Anna", 5));
  }

  static void nestedClassesInterfacesAndEnums() {
    Imports.nested(new Account("Anna", 5));
  }

  static void classesOfTheJdk() {
    Imports.jdk();
  }

  static void anExceptionIsTheSameObject() {
    IllegalStateException unchecked = new IllegalStateException("x");
    same(raises(IllegalStateException.class, () -> Imports.thrown(unchecked)), unchecked);
    IOException checked = new IOException("y");
    same(raises(IOException.class, () -> Imports.thrown(checked)), checked);
  }

  static void anExceptionIsCaughtInRust() {
    equal(Imports.caught(new IllegalStateException("x")), "java.lang.IllegalStateException: x");
  }

  static void anElementOfAnotherClassIsNoString() {
    Account.Names names = new Account.Names();
    names.pollute(5);
    equal(Imports.polluted(names), "Invalid object type");
  }

  static void anAttachedThreadSeesTheClassesOfTheLibrary() {
    equal(Imports.inAThread(), 8);
  }

  static void aThreadOfRustSeesTheClassesOfTheLibraryAndHasItsLoader() {
    equal(Imports.withEnv(), 8);
  }

  static void anErrorOfRustIsAnImportedExceptionThatNobodyDeclares() {
    Account.Overdrawn thrown =
        raises(Account.Overdrawn.class, "Anna lacks 7", () -> Vault.take("Anna", 7));
    equal(thrown.owner, "Anna");
    equal(thrown.missing, 7L);
    raises(IllegalStateException.class, "locked", () -> Vault.take("Anna", 0));
  }

  static void rustKnowsAnImportedExceptionByItsClass() {
    equal(Vault.thrown("Anna"), "demo.Account$Overdrawn: Anna lacks 3");
  }

  static void stringsOfCallsAreDeletedAfterwards() {
    Imports.strings(new Account());
  }
}
