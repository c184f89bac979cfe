package dev.nativebound.integration;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Many owned objects, in little memory and by several threads at once. {@code .ci/run} runs the
 * races once more, with a library that AddressSanitizer watches.
 */
final class OwnedStressTest {
  private static final String[] COMPILED = {
    "-Xcomp", "-XX:CompileCommand=quiet", "-XX:CompileCommand=compileonly,demo.*::*"
  };

  @TestFactory
  Stream<DynamicTest> stress() {
    Project project = Project.ofFolder("stress");
    Library library = Library.build(project);
    if (!Files.exists(Path.of("/proc/self/status"))) {
      Skipped.note("the memory of ten million objects: only Linux says how much there was");
    }
    return Jdk.all().stream()
        .map(jdk -> ChildJvm.of(jdk, project).with(library.option()))
        .flatMap(jvm -> Stream.of(many(jvm), garbage(jvm), races(jvm), exclusive(jvm)))
        .flatMap(List::stream);
  }

  private static List<DynamicTest> many(ChildJvm jvm) {
    return Checks.in(jvm.with("-Xmx64m"), "ManyCheck");
  }

  private static List<DynamicTest> races(ChildJvm jvm) {
    return Checks.in(jvm, "RaceCheck");
  }

  private static List<DynamicTest> exclusive(ChildJvm jvm) {
    return Checks.in(jvm.with("-Dnativebound.exclusive.timeout=1"), "ExclusiveCheck");
  }

  private static List<DynamicTest> garbage(ChildJvm jvm) {
    ChildJvm compiled = jvm.with(COMPILED);
    return Stream.of(
            garbage(compiled.with("-Xmx16m", "-Xmn1m"), "SerialGC"),
            garbage(compiled.with("-Xmx16m"), "ParallelGC"),
            garbage(jvm.with("-Xmx256m"), "ZGC")) // that of 17 gives up in 64m: it lags behind
        .flatMap(List::stream)
        .toList();
  }

  private static List<DynamicTest> garbage(ChildJvm jvm, String collector) {
    Jdk jdk = jvm.jdk().collectedBy(collector);
    if (!has(jdk)) {
      Skipped.note("garbage of owned objects in " + jdk.name() + ": it has no such collector");
      return List.of();
    }
    return Checks.in(jvm.in(jdk), "GarbageCheck");
  }

  private static boolean has(Jdk jdk) {
    List<String> words =
        Stream.of(List.of(jdk.java().toString()), jdk.options(), List.of("-version"))
            .flatMap(List::stream)
            .toList();
    return new Command(Checkout.root(), words, Map.of()).run().exit() == 0;
  }
}
