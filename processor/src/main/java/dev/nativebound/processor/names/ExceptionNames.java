package dev.nativebound.processor.names;

import dev.nativebound.processor.model.ExceptionModel;
import dev.nativebound.processor.model.TypeName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The Rust names of exception classes in {@code bindings}.
 *
 * <p>They make way for the types that cross: to declare an exception renames nothing else.
 */
public final class ExceptionNames {
  private ExceptionNames() {}

  /** The name of each class; {@code taken} are those of other types. */
  public static Map<TypeName, String> of(
      Collection<ExceptionModel> models, Collection<String> taken) {
    Map<TypeName, List<String>> wishes = new TreeMap<>();
    models.forEach(model -> wishes.put(model.name(), wishes(model)));
    Set<String> others = new HashSet<>(taken);
    return DistinctNames.of(wishes, name -> others.contains(name) || TypeNames.isReserved(name));
  }

  private static List<String> wishes(ExceptionModel model) {
    List<String> wishes = new ArrayList<>(TypeWishes.of(model.name()));
    model.rustName().ifPresent(name -> wishes.set(0, name));
    return wishes;
  }
}
