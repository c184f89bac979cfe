package dev.nativebound.integration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * AddressSanitizer, which sees memory used after it was freed, or beside its ends, or freed twice.
 *
 * @param target for whom a nightly Rust compiles
 * @param runtime its library, that of gcc; Rust's own is for programs, and java is none of them
 */
record AddressSanitizer(String target, Path runtime) {
  private static final Pattern HOST = Pattern.compile("(?m)^host: (.*-linux-gnu)$");

  /** Neither is there by itself, and nothing is installed for it. */
  private static final Map<String, String> NIGHTLY =
      Map.of("RUSTUP_TOOLCHAIN", "nightly", "RUSTUP_AUTO_INSTALL", "0");

  /** The JVM has uses for faults, and memory that it never frees. */
  private static final String OPTIONS = "handle_segv=0:detect_leaks=0";

  /** Where it and a nightly Rust are installed. */
  static Optional<AddressSanitizer> ofThisMachine() {
    return answer(List.of("rustc", "--version", "--verbose"), NIGHTLY)
        .map(HOST::matcher)
        .filter(Matcher::find)
        .map(host -> host.group(1))
        .flatMap(target -> runtimeOfGcc().map(path -> new AddressSanitizer(target, path)));
  }

  private static Optional<Path> runtimeOfGcc() {
    return answer(List.of("gcc", "-print-file-name=libasan.so"), Map.of())
        .map(text -> Path.of(text.strip()))
        .filter(Path::isAbsolute) // else gcc says the name as it was
        .filter(Files::exists);
  }

  private static Optional<String> answer(List<String> words, Map<String, String> environment) {
    if (!Command.isOnPath(words.get(0))) {
      return Optional.empty();
    }
    Outcome outcome = new Command(Checkout.root(), words, environment).run();
    return outcome.exit() == 0 ? Optional.of(outcome.output()) : Optional.empty();
  }

  /** A JVM with the library of a project, both of them watched. */
  ChildJvm watch(Project project) {
    JavaCompilation.of(project).run().expectSuccess();
    CargoBuild.of(project)
        .with("RUSTUP_TOOLCHAIN", "nightly")
        .with("RUSTFLAGS", "-Zsanitizer=address")
        .with("CARGO_BUILD_TARGET", target)
        .run()
        .expectSuccess();
    Path folder = CargoBuild.targetDirectory().resolve(target).resolve("debug");
    return ChildJvm.of(Jdk.ofThisBuild(), project)
        .with("-Dnativebound.library.path=" + folder)
        .in(Map.of("LD_PRELOAD", runtime.toString(), "ASAN_OPTIONS", OPTIONS));
  }
}
