package dev.nativebound.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The quickstart's job: a text of 2 MiB crosses and is searched by the crate {@code regex}. */
@State(Scope.Thread)
public class Regex {
  /** A file in UTF-8. */
  static final String TEXT_PROPERTY = "benchmarks.text";

  private String pattern = "(?i)moses|moisés|jerusal[eé][mn]";
  private String text;

  @Setup
  public void read() throws IOException {
    text = Files.readString(Path.of(System.getProperty(TEXT_PROPERTY)));
  }

  @Benchmark
  public int nativebound() {
    return Bound.countMatches(pattern, text);
  }

  @Benchmark
  public int c() {
    return C.countMatches(pattern, text);
  }

  @Benchmark
  public int jniRs() {
    return JniRs.countMatches(pattern, text);
  }

  @Benchmark
  public int java() {
    return PlainJava.countMatches(pattern, text);
  }
}
