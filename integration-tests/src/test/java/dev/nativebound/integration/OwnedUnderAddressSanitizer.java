package dev.nativebound.integration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The races and the garbage of {@link OwnedStressTest} once more, in a library that
 * AddressSanitizer watches; and mistakes on purpose, which it must see, or it watches nothing. Not
 * of every build, by its name: {@code asan.sh} runs it.
 */
final class OwnedUnderAddressSanitizer {
  @TestFactory
  Stream<DynamicTest> underAddressSanitizer() {
    Optional<AddressSanitizer> found = AddressSanitizer.ofThisMachine();
    if (found.isEmpty()) {
      Skipped.note(
          "owned objects under AddressSanitizer: needs Linux, rustup's nightly and gcc's libasan");
      return Stream.empty();
    }
    AddressSanitizer sanitizer = found.get();
    return Stream.concat(mistakes(sanitizer), stress(sanitizer));
  }

  private static Stream<DynamicTest> stress(AddressSanitizer sanitizer) {
    ChildJvm jvm = sanitizer.watch(Project.ofFolder("stress"));
    ChildJvm small = jvm.in(jvm.jdk().collectedBy("SerialGC")).with("-Xmx16m", "-Xmn1m");
    return Stream.of(Checks.in(jvm, "RaceCheck"), Checks.in(small, "GarbageCheck"))
        .flatMap(List::stream);
  }

  private static Stream<DynamicTest> mistakes(AddressSanitizer sanitizer) {
    ChildJvm jvm = sanitizer.watch(Project.ofFolder("mistakes"));
    return Stream.of(
        seen(jvm, "dropTwice", "attempting double-free"),
        seen(jvm, "readDropped", "heap-use-after-free"),
        seen(jvm, "writeBehind", "heap-buffer-overflow"));
  }

  private static DynamicTest seen(ChildJvm jvm, String mistake, String report) {
    return DynamicTest.dynamicTest(
        "sees " + mistake,
        () ->
            jvm.run("demo.Main", mistake)
                .expectFailure()
                .expect("ERROR: AddressSanitizer: " + report)
                .expect("libmistakes.so")
                .expectNot("unnoticed"));
  }
}
