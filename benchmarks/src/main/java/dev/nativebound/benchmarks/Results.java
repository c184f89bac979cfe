package dev.nativebound.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Samples of one row on one JDK; those of a round stand at the same index. */
final class Results {
  private final Row row;
  private final Jdk jdk;
  private final Map<String, List<Double>> samples = new LinkedHashMap<>();

  Results(Row row, Jdk jdk) {
    this.row = row;
    this.jdk = jdk;
    row.implementations().forEach(name -> samples.put(name, new ArrayList<>()));
  }

  Row row() {
    return row;
  }

  Jdk jdk() {
    return jdk;
  }

  void add(String implementation, double... nanos) {
    for (double sample : nanos) {
      samples.get(implementation).add(sample);
    }
  }

  boolean has(String implementation) {
    return samples.containsKey(implementation);
  }

  /** Nanoseconds a call. */
  Estimate nanos(String implementation) {
    return Estimate.of(samplesOf(implementation));
  }

  /** From the ratios of the rounds, in which both ran a few seconds apart. */
  Estimate ratio(String implementation, String peer) {
    double[] ours = samplesOf(implementation);
    double[] theirs = samplesOf(peer);
    return Estimate.of(
        IntStream.range(0, ours.length).mapToDouble(i -> ours[i] / theirs[i]).toArray());
  }

  private double[] samplesOf(String implementation) {
    return samples.get(implementation).stream().mapToDouble(Double::doubleValue).toArray();
  }
}
