package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;

import java.lang.reflect.Constructor;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExceptionsTest {
  @Test
  void panicSaysWhereItWasRaised() {
    NativePanicException panic = new NativePanicException("boom", "src/lib.rs:12:5");

    assertThat(panic).hasMessageThat().isEqualTo("boom (src/lib.rs:12:5)");
    assertThat(panic.location()).isEqualTo("src/lib.rs:12:5");
  }

  @Test
  void panicWithoutALocationIsItsText() {
    NativePanicException panic = new NativePanicException("boom", null);

    assertThat(panic).hasMessageThat().isEqualTo("boom");
    assertThat(panic.location()).isNull();
  }

  @Test
  void framesOfRustAreBeforeThoseOfJava() {
    String frames = "store::page\tread\tsrc/page.rs\t12\nstore\tnowhere\t\t\n";
    StackTraceElement[] stack = new NativePanicException("boom", null, frames).getStackTrace();

    assertThat(stack[0].toString()).isEqualTo("store::page.read(src/page.rs:12)");
    assertThat(stack[1].toString()).isEqualTo("store.nowhere(Unknown Source)");
    assertThat(stack[2].getMethodName()).isEqualTo("framesOfRustAreBeforeThoseOfJava");
  }

  @Test
  void errorsAtLoadAreLinkageErrorsWhichNobodyCatchesByAccident() {
    assertThat(new NativeContractError("", null)).isInstanceOf(LinkageError.class);
    assertThat(new NativeLibraryError("", null)).isInstanceOf(LinkageError.class);
  }

  /** The library finds them by name and descriptor, which no compiler checks. */
  @Test
  void librarysConstructorsAreThere() throws NoSuchMethodException {
    List<Constructor<?>> constructors =
        List.of(
            NativePanicException.class.getConstructor(String.class, String.class),
            NativePanicException.class.getConstructor(String.class, String.class, String.class),
            NativeException.class.getConstructor(String.class, Throwable.class),
            NativeException.class.getConstructor(String.class));

    assertThat(constructors).hasSize(4);
  }
}
