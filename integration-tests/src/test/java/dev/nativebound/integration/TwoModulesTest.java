package dev.nativebound.integration;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/**
 * Two modules of one Maven build, each with a crate, of which one uses the bound classes of the
 * other.
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

  private static final String PARENT =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <groupId>demo</groupId>
        <artifactId>two-modules</artifactId>
        <version>1</version>
        <packaging>pom</packaging>
        <modules>
          <module>../first-module</module>
          <module>../second-module</module>
        </modules>
        <properties>
          <maven.compiler.release>17</maven.compiler.release>
          <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
        </properties>
        <dependencies>
          <dependency>
            <groupId>dev.nativebound</groupId>
            <artifactId>nativebound-annotations</artifactId>
            <version>NATIVEBOUND</version>
            <scope>provided</scope>
          </dependency>
          <dependency>
            <groupId>dev.nativebound</groupId>
            <artifactId>nativebound-runtime</artifactId>
            <version>NATIVEBOUND</version>
          </dependency>
        </dependencies>
        <build>
          <plugins>
            <plugin>
              <artifactId>maven-resources-plugin</artifactId>
              <version>RESOURCES</version>
            </plugin>
            <plugin>
              <artifactId>maven-compiler-plugin</artifactId>
              <version>COMPILER</version>
              <configuration>
                <annotationProcessorPaths>
                  <path>
                    <groupId>dev.nativebound</groupId>
                    <artifactId>nativebound-processor</artifactId>
                    <version>NATIVEBOUND</version>
                  </path>
                </annotationProcessorPaths>
                <compilerArgs>
                  <arg>-Xlint:all</arg>
                  <arg>-Werror</arg>
                  <arg>-Anativebound.runtime=CRATE</arg>
                </compilerArgs>
              </configuration>
            </plugin>
          </plugins>
        </build>
      </project>
      """;

  private static final String MODULE =
      """
      <project>
        <modelVersion>4.0.0</modelVersion>
        <parent>
          <groupId>demo</groupId>
          <artifactId>two-modules</artifactId>
          <version>1</version>
          <relativePath>../two-modules/pom.xml</relativePath>
        </parent>
        <artifactId>NAME</artifactId>
      </project>
      """;

  private static final String ON_FIRST =
      """
        <dependencies>
          <dependency>
            <groupId>demo</groupId>
            <artifactId>first-module</artifactId>
            <version>1</version>
          </dependency>
        </dependencies>
      </project>
      """;

  private static String parent() {
    return PARENT
        .replace("NATIVEBOUND", MavenBuild.versionOfThisBuild())
        .replace("RESOURCES", MavenBuild.version("maven-resources-plugin"))
        .replace("COMPILER", MavenBuild.version("maven-compiler-plugin"))
        .replace("CRATE", Checkout.root().resolve("rust-runtime").toString());
  }

  @Test
  void eachHasItsLibrary() {
    MavenBuild.assumeJars("Two modules built by Maven");
    Project reactor = Project.named("two-modules").remove("src").write("pom.xml", parent());
    Project first =
        Project.named("first-module")
            .write("pom.xml", MODULE.replace("NAME", "first-module"))
            .java("first/First.java", FIRST)
            .rust(FIRST_RUST);
    Project second =
        Project.named("second-module")
            .write(
                "pom.xml",
                MODULE.replace("NAME", "second-module").replace("</project>\n", ON_FIRST))
            .java("second/Second.java", SECOND)
            .rust(SECOND_RUST);
    MavenBuild.run(reactor, "compile").expectSuccess().expectNot("WARN");
    assertThat(Files.exists(second.generatedSources().resolve("first"))).isFalse();
    assertThat(Files.exists(second.emittedCrate().resolve("src/first_First.rs"))).isFalse();
    Library firstLibrary = Library.cargo(first);
    Library secondLibrary = Library.cargo(second);
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
