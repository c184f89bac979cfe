package dev.nativebound.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is measured, in the order of the tables. */
final class Rows {
  private static final Target AS_C = new Target("c", 1.10);
  private static final Target HALF_OF_JNI_RS = new Target("jni-rs", 0.50);

  private static final List<Row> DIRECT =
      List.of(
          new Row("empty", Empty.class, Map.of(), List.of(AS_C, HALF_OF_JNI_RS)),
          new Row("add", Add.class, Map.of(), List.of(AS_C, HALF_OF_JNI_RS)),
          stringIn("20", 1.10),
          stringIn("10k-ascii", 0.10),
          stringIn("10k-latin1", 0.15),
          stringIn("10k-mixed", 0.40),
          stringOut("20"),
          stringOut("10k-ascii"),
          stringOut("10k-mixed"),
          new Row("bytes-in-16", BytesIn.class, Map.of("length", "16"), List.of(AS_C)),
          new Row("bytes-in-64k", BytesIn.class, Map.of("length", "65536"), List.of(AS_C)),
          new Row("bytes-out-1k", BytesOut.class, Map.of(), List.of(AS_C)),
          range("array-range-64", ArrayRange.class, "64"),
          range("array-range-64k", ArrayRange.class, "65536"),
          range("array-range-mut-64", ArrayRangeMut.class, "64"),
          range("array-range-mut-64k", ArrayRangeMut.class, "65536"),
          new Row("buffer-absolute", BufferAbsolute.class, Map.of(), List.of(AS_C)),
          new Row("buffer-absolute-mut", BufferAbsoluteMut.class, Map.of(), List.of(AS_C)),
          new Row("regex-2m", Regex.class, Map.of(), List.of(AS_C)));

  private static final List<Row> GENERATED =
      List.of(
          generated("record-in", RecordIn.class, new Target("c", 0.70)),
          generated("record-out", RecordOut.class, new Target("c", 0.40)),
          generated("list-in", ListIn.class, new Target("c-plain", 0.25)),
          generated("list-out", ListOut.class, new Target("c-plain", 0.20)),
          generated("strings-in", StringsIn.class, AS_C),
          generated("strings-out", StringsOut.class, AS_C),
          generatedStringOut("20"),
          generatedStringOut("10k-ascii"),
          generatedStringOut("10k-mixed"),
          generated("owned-call", OwnedCall.class, new Target("c", 2.30)));

  private static final List<Row> UPCALLS =
      List.of(
          generated("upcall-int", UpcallInt.class, new Target("c", 1.05)),
          generated("upcall-string", UpcallString.class, new Target("c-plain", 0.70)),
          generated("upcalls-1000", UpcallsThousand.class, new Target("c", 1.05)),
          generated("upcall-foreign-thread", UpcallsForeign.class, new Target("c", 1.05)),
          generated("error", ErrorThrown.class, new Target("c", 1.05)));

  static final List<Row> ALL = Stream.of(DIRECT, GENERATED, UPCALLS).flatMap(List::stream).toList();

  private Rows() {}

  /** Those in whose name {@code pattern} is found. */
  static List<Row> matching(Pattern pattern) {
    return ALL.stream().filter(row -> pattern.matcher(row.name()).find()).toList();
  }

  private static Row range(String name, Class<?> work, String length) {
    return new Row(name, work, Map.of("length", length), List.of(AS_C));
  }

  private static Row generated(String name, Class<?> work, Target target) {
    return new Row(name, work, Map.of(), List.of(target));
  }

  private static Row generatedStringOut(String text) {
    return new Row(
        "generated-string-out-" + text,
        GeneratedStringOut.class,
        Map.of("text", text),
        List.of(new Target("c", 0.80)));
  }

  private static Row stringIn(String text, double limit) {
    return new Row(
        "string-in-" + text, StringIn.class, Map.of("text", text), List.of(new Target("c", limit)));
  }

  private static Row stringOut(String text) {
    return new Row(
        "string-out-" + text,
        StringOut.class,
        Map.of("text", text),
        List.of(new Target("c", 0.80)));
  }
}
