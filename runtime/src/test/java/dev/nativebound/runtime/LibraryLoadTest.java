package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

final class LibraryLoadTest {
  /** Where an ELF file says what it is for, and what this JVM does not run on. */
  private static final int E_MACHINE = 18;

  private static final byte EM_S390 = 22;

  @RegisterExtension private final SystemProperties properties = new SystemProperties();

  @TempDir private Path folder;
  private BoundClass bound;

  @BeforeEach
  void setUp() throws IOException {
    System.setProperty("java.io.tmpdir", folder.toString());
    bound = BoundClass.in(folder.resolve("classes"));
  }

  @Test
  void libraryOfAnotherArchitectureIsNamedWithTheJvmsReason() throws IOException {
    assumeTrue(BoundClass.PLATFORM.os().equals("linux"));
    byte[] elf = Files.readAllBytes(JdkLibrary.file());
    elf[E_MACHINE] = EM_S390;
    Path file = Files.write(folder.resolve(BoundClass.FILE), elf);

    NativeLibraryError error = refused(file, bound::systemLoad);

    assertThat(error).hasCauseThat().isInstanceOf(UnsatisfiedLinkError.class);
    assertThat(error)
        .hasMessageThat()
        .isEqualTo(
            file
                + " (found by a test), the native library of demo.TextStats, cannot be loaded on "
                + BoundClass.PLATFORM
                + ": "
                + error.getCause().getMessage());
  }

  @Test
  void noexecIsNamedWhereTheLibraryIsInAFileOfItsOwn() throws IOException {
    UnsatisfiedLinkError noexec =
        new UnsatisfiedLinkError("x: failed to map segment from shared object");
    Path file = BoundClass.touch(folder.resolve(BoundClass.FILE));

    assertThat(refused(file, throwing(noexec)))
        .hasMessageThat()
        .endsWith(
            "; the file system of " + folder + " seems to be mounted noexec: move the library");
  }

  @Test
  void forbiddenNativeAccessNamesTheFlag() throws IOException {
    IllegalCallerException denied = new IllegalCallerException("Illegal native access");

    NativeLibraryError error =
        refused(BoundClass.touch(folder.resolve(BoundClass.FILE)), throwing(denied));

    assertThat(error).hasCauseThat().isSameInstanceAs(denied);
    assertThat(error)
        .hasMessageThat()
        .isEqualTo(
            "this JVM allows no native code to the class path, which demo.TextStats needs: "
                + "start it with --enable-native-access=ALL-UNNAMED");
  }

  @Test
  void forbiddenNativeAccessNamesTheModule() {
    assertThat(LoadFailure.forbidden(Contract.class, new IllegalCallerException()))
        .hasMessageThat()
        .isEqualTo(
            "this JVM allows no native code to module dev.nativebound.runtime, "
                + "which dev.nativebound.runtime.Contract needs: "
                + "start it with --enable-native-access=dev.nativebound.runtime");
  }

  @Test
  void secondLoaderGetsACopyOfItsOwn() throws IOException {
    Path library = Files.copy(JdkLibrary.file(), folder.resolve(BoundClass.FILE));
    BoundClass other = BoundClass.in(folder.resolve("other"));

    LibraryFile first = load(bound, library);
    LibraryFile second = load(other, library);

    assertThat(first.path()).isEqualTo(library);
    assertThat(other.loaded()).containsExactly(library, second.path()).inOrder();
    assertThat(Files.mismatch(second.path(), library)).isEqualTo(-1);
    assertThat(second.toString())
        .isEqualTo(
            "%s (a private copy of %s, which another class loader has loaded; that is found by a test)"
                .formatted(second.path(), library));
  }

  private NativeLibraryError refused(Path file, SystemLoad systemLoad) {
    return refused(LibraryFile.inPlace(file, "found by a test", () -> "the test"), systemLoad);
  }

  private NativeLibraryError refused(LibraryFile file, SystemLoad systemLoad) {
    LibraryLoad load = new LibraryLoad(bound.request(), systemLoad);
    return assertThrows(NativeLibraryError.class, () -> load.load(file));
  }

  private static LibraryFile load(BoundClass bound, Path library) {
    return new LibraryLoad(bound.request(), bound::systemLoad)
        .load(LibraryFile.inPlace(library, "found by a test", () -> "the test"));
  }

  private static SystemLoad throwing(Throwable failure) {
    return path -> {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) failure;
    };
  }
}
