package demo;

import static check.Check.equal;
import static check.Check.raises;

import check.Check.Action;
import dev.nativebound.runtime.NativeException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import other.OwnException;

final class ThrowsCheck {
  private ThrowsCheck() {}

  /** The action throws that; then natives work as before. */
  private static <T extends Throwable> T thrown(Class<T> type, String message, Action action) {
    T thrown = raises(type, message, action);
    equal(Throws.works(21), 42);
    return thrown;
  }

  static void classMessageAndCauses() {
    OwnException own = thrown(OwnException.class, "own 😀", () -> Throws.own("own 😀", 0));
    equal(own.getCause(), null);
    own = thrown(OwnException.class, "own", () -> Throws.own("own", 2));
    equal(own.getCause().getClass(), NativeException.class);
    equal(own.getCause().getMessage(), "source 2");
    equal(own.getCause().getCause().getClass(), NativeException.class);
    equal(own.getCause().getCause().getMessage(), "source 1");
    equal(own.getCause().getCause().getCause(), null);
  }

  static void aConstructorWithTheMessageAlone() {
    equal(thrown(Throws.TextException.class, "text", () -> Throws.text("text", 0)).getCause(), null);
    Throwable cause = thrown(Throws.TextException.class, "text", () -> Throws.text("text", 1)).getCause();
    equal(cause.getClass(), NativeException.class);
    equal(cause.getMessage(), "source 1");
  }

  static void aConstructorWithoutParameters() {
    Throwable cause = thrown(Throws.BareException.class, null, () -> Throws.bare("bare", 1)).getCause();
    equal(cause.getClass(), NativeException.class);
    equal(cause.getMessage(), "bare");
    equal(cause.getCause().getMessage(), "source 1");
  }

  static void uncheckedOnes() {
    thrown(IllegalArgumentException.class, "wrong", () -> Throws.unchecked("wrong"));
    thrown(IllegalArgumentException.class, "", () -> Throws.unchecked(""));
    thrown(AssertionError.class, "an error", () -> Throws.error("an error"));
  }

  static void errorsOfInputAndOutput() {
    withoutFile(thrown(NoSuchFileException.class, "no such file", () -> Throws.input(0)));
    withoutFile(thrown(FileAlreadyExistsException.class, "there already", () -> Throws.input(1)));
    withoutFile(thrown(AccessDeniedException.class, "not allowed", () -> Throws.input(2)));
    thrown(EOFException.class, "too short", () -> Throws.input(3));
    thrown(IOException.class, "something else", () -> Throws.input(4));
  }

  /** An error of Rust's has no file: its text is no name of one. */
  private static void withoutFile(FileSystemException thrown) {
    equal(thrown.getFile(), null);
    equal(thrown.getOtherFile(), null);
    equal(thrown.getReason(), thrown.getMessage());
  }

  static void numbers() {
    equal(Throws.number("17"), 17);
    thrown(NumberFormatException.class, "invalid digit found in string", () -> Throws.number("x"));
  }

  static void severalDeclared() throws IOException {
    equal(Throws.numberOrInput("17", -1), 17);
    thrown(NumberFormatException.class, "invalid digit found in string", () -> Throws.numberOrInput("x", -1));
    thrown(NoSuchFileException.class, "no such file", () -> Throws.numberOrInput("1", 0));
    thrown(NativeException.class, "neither", () -> Throws.several("neither"));
  }

  static void anErrorThatIsNotTheDeclaredException() {
    thrown(Throws.TextException.class, "no such file", () -> Throws.elsewhere(0));
  }

  static void everyKindOfResult() throws OwnException {
    thrown(OwnException.class, "no result", () -> Throws.string(true));
    thrown(OwnException.class, "no result", () -> Throws.bytes(true));
    thrown(OwnException.class, "no result", () -> Throws.nothing(true));
    thrown(OwnException.class, "no result", () -> Throws.flag(true));
    equal(Throws.string(false), "result");
    equal(Throws.bytes(false), new byte[] {1});
    Throws.nothing(false);
    equal(Throws.flag(false), true);
  }
}
