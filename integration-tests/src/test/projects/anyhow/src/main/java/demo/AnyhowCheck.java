package demo;

import static check.Check.equal;
import static check.Check.raises;
import static check.Check.same;

import dev.nativebound.runtime.NativeException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.List;

final class AnyhowCheck {
  private AnyhowCheck() {}

  static void theErrorInsideNamesTheClassOfTheCause() {
    Throwable thrown = raises(java.io.IOException.class, "opening model", () -> Files.open("model"));
    equal(thrown.getCause().getClass(), NoSuchFileException.class);
    equal(thrown.getCause().getMessage(), "no such file");
  }

  static void anExceptionOfACallbackIsTheSameObjectHoweverDeepItIs() {
    for (String wrap : List.of("plain", "context", "source", "boxed", "io", "derived", "deep")) {
      IllegalStateException thrown = new IllegalStateException(wrap);
      IllegalStateException caught =
          raises(
              IllegalStateException.class,
              wrap,
              () ->
                  Jobs.RUST.run(
                      wrap,
                      () -> {
                        throw thrown;
                      }));
      same(caught, thrown);
      equal(caught.getCause(), null);
      equal(caught.getSuppressed().length, 0);
    }
  }

  /** Whoever wants its class lets it out. */
  static void anErrorWithAClassOfItsOwnIsAnyErrorInAnother() {
    Throwable plain = raises(IOException.class, "no job", () -> Jobs.RUST.fail("plain"));
    equal(plain.getCause(), null);
    Throwable context = raises(IOException.class, "while", () -> Jobs.RUST.fail("context"));
    equal(context.getCause().getClass(), NativeException.class);
    equal(context.getCause().getMessage(), "no job");
    raises(IOException.class, "no job", () -> Jobs.RUST.fail("boxed"));
  }

  static void anErrorWithAClassOfItsOwnThatIsLetOutHasIt() {
    raises(UnsupportedOperationException.class, "no job", () -> Out.RUST.fail());
    IllegalStateException thrown = new IllegalStateException("other");
    Runnable callback =
        () -> {
          throw thrown;
        };
    same(raises(IllegalStateException.class, () -> Out.RUST.run(callback)), thrown);
  }

  static void anExceptionOfJavasIsTheSameObject() {
    Files.Runnable0 action = new Files.Runnable0();
    Throwable thrown = raises(IllegalStateException.class, "from Java", () -> Files.run(action));
    equal(thrown, action.thrown);
  }
}
