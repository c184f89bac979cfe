package dev.nativebound.maven.dev;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which class is started; those of the tests' own are looked through. */
class MainClassTest {
  @TempDir private Path classes;

  /** Has one, and constants of every size before it. */
  static final class Starts {
    static final long LONG = 1L << 40;
    static final double DOUBLE = 0.1;

    public static void main(String[] arguments) {
      Runnable lambda = () -> System.out.println(LONG + DOUBLE + arguments.length);
      lambda.run();
    }
  }

  static final class StartsToo {
    public static void main(String... arguments) {}
  }

  /** Has only what looks like one. */
  @SuppressWarnings("IncorrectMainMethod") // they are what is not to be taken for one
  static class DoesNot {
    static int main;

    public void main(String[] arguments) {}

    public static int main(String argument) {
      return main + argument.length();
    }

    static void main(String[] arguments, int number) {}
  }

  @BeforeEach
  void aClassWithout() throws IOException {
    put(DoesNot.class);
    Files.writeString(classes.resolve("main.txt"), "public static void main(String[])");
  }

  private void put(Class<?> type) throws IOException {
    String name = type.getName().replace('.', '/') + ".class";
    try (InputStream in = MainClassTest.class.getResourceAsStream("/" + name)) {
      Path file = classes.resolve(name);
      Files.createDirectories(file.getParent());
      Files.copy(in, file);
    }
  }

  private String choose(String said, String configured)
      throws IOException, MainClass.UnknownException {
    return MainClass.choose(Optional.ofNullable(said), Optional.ofNullable(configured), classes);
  }

  private String refusal() {
    return assertThrows(MainClass.UnknownException.class, () -> choose(null, null)).getMessage();
  }

  @Test
  void what_was_said_goes_before_the_pom_and_that_before_what_there_is()
      throws IOException, MainClass.UnknownException {
    put(Starts.class);
    assertThat(choose("a.Said", "a.Configured")).isEqualTo("a.Said");
    assertThat(choose(null, "a.Configured")).isEqualTo("a.Configured");
    assertThat(choose(null, null)).isEqualTo(Starts.class.getName());
  }

  @Test
  void none_or_several_are_said_with_the_way_out() throws IOException {
    assertThat(refusal())
        .isEqualTo(
            "no class of the project has a public static void main(String[]); say which to start:"
                + " -Dnativebound.mainClass=…, or <mainClass> in the plugin's <configuration>");
    put(Starts.class);
    put(StartsToo.class);
    assertThat(refusal())
        .startsWith(
            "several classes have a main method: "
                + Starts.class.getName()
                + ", "
                + StartsToo.class.getName()
                + "; say which to start: -Dnativebound.mainClass=");
  }
}
