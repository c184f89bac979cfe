package demo;

import static check.Check.equal;
import static check.Check.raises;

import dev.nativebound.runtime.NativePanicException;
import java.util.Arrays;

/** Run with {@code nativebound.backtrace=true}. */
final class BacktraceCheck {
  private BacktraceCheck() {}

  static void theFramesOfRustAreBeforeThoseOfJava() {
    NativePanicException panic = raises(NativePanicException.class, Panics::withText);
    StackTraceElement[] stack = panic.getStackTrace();
    equal(stack[0].getMethodName(), "with_text");
    equal(stack[0].getClassName(), "<panics::Panics as panics::bindings::Panics>");
    equal(stack[0].getFileName().replace('\\', '/').endsWith("src/lib.rs"), true);
    equal(stack[0].getLineNumber(), Panics.lineOfText());
    equal(stack[1].getClassName(), "demo.Panics");
    equal(stack[1].isNativeMethod(), true);
    equal(panic.getMessage().endsWith("src/lib.rs:" + Panics.lineOfText() + ":9)"), true);
  }

  static void whatTheStandardLibraryPanicsForIsShown() {
    NativePanicException panic = raises(NativePanicException.class, () -> Panics.unwrapped("x"));
    String[] methods =
        Arrays.stream(panic.getStackTrace())
            .map(StackTraceElement::getMethodName)
            .toArray(String[]::new);
    int own = Arrays.asList(methods).indexOf("unwrapped");
    equal(own > 0, true);
    equal(Arrays.stream(methods).anyMatch(method -> method.matches("unwrap(<.*)?")), true);
    equal(panic.getStackTrace()[own].getFileName().endsWith("lib.rs"), true);
    equal(panic.getStackTrace()[own + 1].isNativeMethod(), true);
    for (StackTraceElement element : panic.getStackTrace()) {
      equal(element.getClassName().startsWith("nativebound"), false);
      equal(element.getClassName().contains("panicking"), false);
    }
  }

  static void panicsWithoutAHookHaveTheStackOfJavaAlone() {
    NativePanicException panic = raises(NativePanicException.class, Panics::resumed);
    equal(panic.getStackTrace()[0].isNativeMethod(), true);
  }
}
