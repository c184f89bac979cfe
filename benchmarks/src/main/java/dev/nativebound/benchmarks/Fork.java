package dev.nativebound.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** One JVM that measures one implementation of one row. */
record Fork(Row row, String implementation, Jdk jdk) {
  private static final List<String> JVM_ARGUMENTS =
      List.of(
          "-Xms512m",
          "-Xmx512m",
          "-XX:+AlwaysPreTouch",
          "-XX:+UseG1GC",
          "-XX:ActiveProcessorCount=2",
          "--enable-native-access=ALL-UNNAMED");

  /** Nanoseconds a call, for each iteration. */
  double[] run(Effort effort) throws RunnerException {
    Collection<RunResult> results = new Runner(options(effort)).run();
    return results.stream()
        .flatMap(result -> result.getBenchmarkResults().stream())
        .map(BenchmarkResult::getIterationResults)
        .flatMap(Collection::stream)
        .map(IterationResult::getPrimaryResult)
        .mapToDouble(result -> result.getScore())
        .toArray();
  }

  private Options options(Effort effort) {
    TimeValue iteration = TimeValue.milliseconds(effort.millis());
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("^" + Pattern.quote(method()) + "$")
            .mode(Mode.AverageTime)
            .timeUnit(TimeUnit.NANOSECONDS)
            .warmupIterations(effort.warmups())
            .warmupTime(iteration)
            .measurementIterations(effort.iterations())
            .measurementTime(iteration)
            .forks(1)
            .jvm(jdk.java().toString())
            .jvmArgs(jvmArguments().toArray(String[]::new))
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT);
    row.params().forEach(options::param);
    return options.build();
  }

  private String method() {
    return row.work().getName() + "." + row.method(implementation).getName();
  }

  private List<String> jvmArguments() {
    List<String> arguments = new ArrayList<>(JVM_ARGUMENTS);
    if (jdk.feature() >= 23) {
      arguments.add("--sun-misc-unsafe-memory-access=allow"); // JMH's, which would be warned about
    }
    for (String property : List.of("java.library.path", Regex.TEXT_PROPERTY)) {
      arguments.add("-D" + property + "=" + System.getProperty(property));
    }
    return arguments;
  }
}
