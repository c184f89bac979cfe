package dev.nativebound.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The command line.
 *
 * @param check whether to compare results only
 * @param json the file to write, if any
 */
record Arguments(boolean check, Effort effort, List<Path> jdks, Pattern rows, Optional<Path> json) {
  /** An argument that is none, or lacks its value, is an {@link IllegalArgumentException}. */
  static Arguments parse(String... arguments) {
    boolean check = false;
    Effort effort = Effort.NORMAL;
    List<Path> jdks = new ArrayList<>();
    Pattern rows = Pattern.compile("");
    Optional<Path> json = Optional.empty();
    Iterator<String> left = Arrays.asList(arguments).iterator();
    while (left.hasNext()) {
      String argument = left.next();
      switch (argument) {
        case "--check" -> check = true;
        case "--quick" -> effort = Effort.QUICK;
        case "--jdk" -> jdks.add(Path.of(value(argument, left)));
        case "--rows" -> rows = Pattern.compile(value(argument, left));
        case "--json" -> json = Optional.of(Path.of(value(argument, left)));
        default -> throw new IllegalArgumentException("unknown argument " + argument);
      }
    }
    return new Arguments(check, effort, List.copyOf(jdks), rows, json);
  }

  private static String value(String argument, Iterator<String> left) {
    try {
      return left.next();
    } catch (NoSuchElementException e) {
      throw new IllegalArgumentException(argument + " needs a value", e);
    }
  }
}
