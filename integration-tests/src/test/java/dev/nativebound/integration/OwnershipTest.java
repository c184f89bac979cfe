package dev.nativebound.integration;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who owns a value while it crosses, and that nobody names one that is not his. */
final class OwnershipTest {
  @TestFactory
  Stream<DynamicTest> ownership() {
    Project project = Project.ofFolder("ownership");
    Library library = Library.build(project);
    List<ChildJvm> jvms =
        Jdk.all().stream().map(jdk -> ChildJvm.of(jdk, project).with(library.option())).toList();
    return Stream.concat(
        jvms.stream().flatMap(jvm -> checks(jvm).stream()), inAFullHeap(jvms.get(0)).stream());
  }

  private static List<DynamicTest> checks(ChildJvm jvm) {
    return Checks.in(jvm, "ListsCheck", "BirthCheck", "ForgedCheck");
  }

  /** Serial, and without buffers of threads: what is free is free for the next allocation. */
  private static List<DynamicTest> inAFullHeap(ChildJvm jvm) {
    Jdk serial = jvm.jdk().collectedBy("SerialGC");
    return Checks.in(jvm.in(serial).with("-Xmx12m", "-XX:-UseTLAB"), "MemoryCheck");
  }
}
