package dev.nativebound.maven.cargo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code cargo metadata}, of what is on this machine: nothing is downloaded. */
public final class CargoMetadata {
  private CargoMetadata() {}

  /**
   * What cargo says about the crate in a folder, as JSON.
   *
   * @param more options
   */
  public static String of(String cargo, Path directory, String... more) throws CargoException {
    List<String> arguments = new ArrayList<>(List.of("metadata", "--format-version=1"));
    arguments.add("--offline");
    arguments.addAll(List.of(more));
    List<String> output = new ArrayList<>();
    List<String> errors = new ArrayList<>();
    int exit = Cargo.named(cargo, directory).run(arguments, output::add, errors::add);
    if (exit != 0) {
      throw new CargoException(String.join("\n", errors).strip());
    }
    return String.join("\n", output);
  }
}
