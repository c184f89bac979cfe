package dev.nativebound.runtime;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

final class BuiltinLibraryTest {
  @RegisterExtension private final SystemProperties properties = new SystemProperties();

  @TempDir private Path folder;
  private final List<Path> asked = new ArrayList<>();
  private BoundClass bound;

  @BeforeEach
  void setUp() throws IOException {
    BoundClass.touch(folder.resolve(BoundClass.FILE));
    System.setProperty("nativebound.library.path", folder.toString());
    bound = BoundClass.in(folder.resolve("classes"));
  }

  @Test
  void libraryOfTheProgramGoesBeforeAnyFile() {
    LibraryFile library = load(path -> {});

    assertThat(library.toString()).isEqualTo("text_stats (linked into the program)");
    assertThat(library.rebuild())
        .isEqualTo("the build of the program, after that of its Java classes");
    assertThat(asked).hasSize(1);
  }

  @Test
  void whatIsAskedForIsNoFile() {
    load(path -> {});

    Path path = asked.get(0);
    assertThat(path.isAbsolute()).isTrue();
    assertThat(path.getFileName().toString()).isEqualTo(BoundClass.FILE);
    assertThat(path.startsWith(System.getProperty("java.home"))).isTrue();
    assertThat(Files.exists(path.getParent())).isFalse();
  }

  @Test
  void anImageWithoutAJdkIsAskedToo() {
    System.clearProperty("java.home");

    load(path -> {});

    assertThat(asked.get(0).isAbsolute()).isTrue();
  }

  @Test
  void aJvmWithoutItTakesTheFile() {
    LibraryFile library = load(bound::loadFile);

    assertThat(library.path()).isEqualTo(folder.resolve(BoundClass.FILE));
    assertThat(asked).hasSize(2);
  }

  @Test
  void whereItMustBeBuiltInNoFileWillDo() {
    for (String listed : List.of("text_stats", " other ,text_stats ", "text_stats,other")) {
      System.setProperty("nativebound.builtin", listed);

      NativeLibraryError error =
          assertThrows(NativeLibraryError.class, () -> load(bound::loadFile));

      assertThat(error).hasCauseThat().isInstanceOf(UnsatisfiedLinkError.class);
      assertThat(error)
          .hasMessageThat()
          .isEqualTo(
              "the native library text_stats of demo.TextStats is not linked into the program, and"
                  + " nativebound.builtin says that it is: the program exports no"
                  + " JNI_OnLoad_text_stats; its main.rs needs `extern crate` of the emitted crate,"
                  + " and its build script nativebound::embed::link_args()");
    }
  }

  @Test
  void otherLibrariesMayBeFiles() {
    for (String listed : List.of("", "text", "text_stats2, other")) {
      System.setProperty("nativebound.builtin", listed);

      assertThat(load(bound::loadFile).path()).isEqualTo(folder.resolve(BoundClass.FILE));
    }
  }

  @Test
  void secondLoaderIsToldThatThereIsNoCopy() {
    UnsatisfiedLinkError taken =
        new UnsatisfiedLinkError("Native Library text_stats already loaded in another classloader");

    NativeLibraryError error =
        assertThrows(
            NativeLibraryError.class,
            () ->
                load(
                    path -> {
                      throw taken;
                    }));

    assertThat(error).hasCauseThat().isSameInstanceAs(taken);
    assertThat(error)
        .hasMessageThat()
        .isEqualTo(
            "the native library text_stats of demo.TextStats is linked into the program, and another"
                + " class loader has it: of such a library there is one, so its classes must come"
                + " from one class loader");
  }

  @Test
  void forbiddenNativeAccessIsSaidAtOnce() {
    NativeLibraryError error =
        assertThrows(
            NativeLibraryError.class,
            () ->
                load(
                    path -> {
                      throw new IllegalCallerException("Illegal native access");
                    }));

    assertThat(error).hasMessageThat().contains("start it with --enable-native-access=");
    assertThat(asked).hasSize(1);
  }

  @Test
  void thisJvmHasNoSuchLibrary() {
    System.clearProperty("nativebound.library.path");
    System.setProperty("nativebound.builtin", "text_stats");

    NativeLibraryError error =
        assertThrows(NativeLibraryError.class, () -> load(bound::systemLoad));

    assertThat(error).hasMessageThat().contains("exports no JNI_OnLoad_text_stats");
  }

  private LibraryFile load(SystemLoad systemLoad) {
    SystemLoad remembering =
        path -> {
          asked.add(Path.of(path));
          systemLoad.load(path);
        };
    return LoaderLibraries.of(bound.request()).load(bound.request(), remembering);
  }
}
