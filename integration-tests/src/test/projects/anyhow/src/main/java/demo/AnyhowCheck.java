package demo;

import static check.Check.equal;
import static check.Check.raises;

import java.nio.file.NoSuchFileException;

final class AnyhowCheck {
  private AnyhowCheck() {}

  static void theErrorInsideNamesTheClassOfTheCause() {
    Throwable thrown = raises(java.io.IOException.class, "opening model", () -> Files.open("model"));
    equal(thrown.getCause().getClass(), NoSuchFileException.class);
    equal(thrown.getCause().getMessage(), "no such file");
  }

  static void anExceptionOfJavasIsTheSameObject() {
    Files.Runnable0 action = new Files.Runnable0();
    Throwable thrown = raises(IllegalStateException.class, "from Java", () -> Files.run(action));
    equal(thrown, action.thrown);
  }
}
