package dev.nativebound.processor.project;

import dev.nativebound.processor.names.RustPath;
import dev.nativebound.processor.validate.Finding;
import dev.nativebound.processor.validate.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The processor's options, {@code -Anativebound.…}. */
public record Options(Map<String, String> values) {
  /** The library's name. */
  public static final String LIBRARY = "nativebound.library";

  /** The folder of the user's crate, from the project's root. */
  public static final String CRATE = "nativebound.crate";

  /** The folder of the {@code nativebound} crate, in place of the published version. */
  public static final String RUNTIME = "nativebound.runtime";

  /** What the Rust types of values derive besides, paths with commas between them. */
  public static final String DERIVE = "nativebound.derive";

  /** What values derive already, where their fields do: twice, it is rustc's error of each. */
  private static final Pattern OWN_DERIVE =
      Pattern.compile("((::)?(std|core)::(\\w+::)*)?(Clone|Copy|Debug|Default|Eq|Hash|PartialEq)");

  /** All of them. */
  public static final Set<String> KNOWN = new TreeSet<>(List.of(CRATE, DERIVE, LIBRARY, RUNTIME));

  /** Those of {@code given} that are meant for us, whether they exist or not. */
  public static Set<String> ours(Set<String> given) {
    return given.stream()
        .filter(option -> option.startsWith("nativebound."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The value of an option; an empty one counts as absent. */
  Optional<String> get(String option) {
    return Optional.ofNullable(values.get(option)).filter(value -> !value.isBlank());
  }

  /** The derive macros that values get besides: {@code serde::Serialize}. */
  public List<String> derives() {
    return get(DERIVE).stream()
        .flatMap(value -> Stream.of(value.split(",", -1)))
        .map(String::strip)
        .distinct()
        .toList();
  }

  /** One finding for each derive that cannot be one, or is there without being asked for. */
  public List<Finding> invalidDerives() {
    return derives().stream()
        .filter(derive -> !RustPath.isValid(derive) || OWN_DERIVE.matcher(derive).matches())
        .map(derive -> Finding.ofBuild(messageOf(derive), DERIVE, derive))
        .toList();
  }

  private static Message messageOf(String derive) {
    return RustPath.isValid(derive) ? Message.DERIVED_ALREADY : Message.INVALID_DERIVE;
  }

  /** One finding for each option of ours that does not exist. */
  public List<Finding> unknown() {
    return ours(values.keySet()).stream()
        .filter(option -> !KNOWN.contains(option))
        .map(o -> Finding.ofBuild(Message.UNKNOWN_OPTION, o, String.join(", ", KNOWN)))
        .toList();
  }
}
