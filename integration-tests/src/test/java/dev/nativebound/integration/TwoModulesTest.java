package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Two modules of one build, each with a crate, of which one uses the bound classes of the other.
 */
final class TwoModulesTest {
  private static final String FIRST =
      """
      package first;

      import dev.nativebound.NativeBound;

      @NativeBound
      public final class First {
        public enum Size { SMALL, LARGE }

        static {
          FirstNative.load();
        }

        public First() {}

        public static native Size of(int length);
      }
      """;

  private static final String SECOND =
      """
      package second;

      import dev.nativebound.NativeBound;
      import first.First;

      @NativeBound
      public final class Second {
        static {
          SecondNative.load();
        }

        private Second() {}

        static native First.Size other(First.Size size);

        static native First same(First first);

        public static void main(String[] arguments) {
          First first = new First();
          System.out.println(First.of(3) + " " + other(First.of(3)) + " " + (same(first) == first));
        }
      }
      """;

  private static final String FIRST_RUST =
      """
      nativebound::bindings!();

      pub struct First;

      #[nativebound::native_bound]
      impl bindings::First for First {
          fn of(length: i32) -> bindings::Size {
              if length > 9 { bindings::Size::Large } else { bindings::Size::Small }
          }
      }
      """;

  private static final String SECOND_RUST =
      """
      nativebound::bindings!();

      use nativebound::jni::{Env, objects::JObject};

      pub struct Second;

      #[nativebound::native_bound]
      impl bindings::Second for Second {
          fn other(size: bindings::Size) -> bindings::Size {
              match size {
                  bindings::Size::Small => bindings::Size::Large,
                  bindings::Size::Large => bindings::Size::Small,
              }
          }

          fn same<'l>(_env: &mut Env<'l>, first: JObject<'l>) -> JObject<'l> {
              first
          }
      }
      """;

  @Test
  void eachHasItsLibrary() {
    Project first = Project.named("first-module").java("first/First.java", FIRST).rust(FIRST_RUST);
    Project second =
        Project.named("second-module").java("second/Second.java", SECOND).rust(SECOND_RUST);
    Library firstLibrary = Library.build(first);
    new JavaCompilation(second, List.of(first.classes())).run().expectSuccess();
    Library secondLibrary = Library.cargo(second);
    assertThat(Files.exists(second.generatedSources().resolve("first"))).isFalse();
    String both = firstLibrary.option() + File.pathSeparator + secondLibrary.file().getParent();
    for (Jdk jdk : Jdk.all()) {
      Outcome outcome =
          ChildJvm.of(jdk, second)
              .with(both)
              .withClasspath(second.classes(), first.classes(), Classpath.runtime())
              .run("second.Second");
      assertThat(outcome.expectSuccess().output()).isEqualTo("SMALL LARGE true\n");
    }
  }
}
