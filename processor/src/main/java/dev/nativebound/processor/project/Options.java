package dev.nativebound.processor.project;

import dev.nativebound.processor.validate.Finding;
import dev.nativebound.processor.validate.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The processor's options, {@code -Anativebound.…}. */
public record Options(Map<String, String> values) {
  /** The library's name. */
  public static final String LIBRARY = "nativebound.library";

  /** The folder of the user's crate, from the project's root. */
  public static final String CRATE = "nativebound.crate";

  /** The folder of the {@code nativebound} crate, in place of the published version. */
  public static final String RUNTIME = "nativebound.runtime";

  /** All of them. */
  public static final Set<String> KNOWN = new TreeSet<>(List.of(CRATE, LIBRARY, RUNTIME));

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

  /** One finding for each option of ours that does not exist. */
  public List<Finding> unknown() {
    return ours(values.keySet()).stream()
        .filter(option -> !KNOWN.contains(option))
        .map(o -> Finding.ofBuild(Message.UNKNOWN_OPTION, o, String.join(", ", KNOWN)))
        .toList();
  }
}
