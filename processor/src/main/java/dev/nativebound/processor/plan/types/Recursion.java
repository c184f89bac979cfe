package dev.nativebound.processor.plan.types;

import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells which fields close a circle of types that contain each other: in Rust such a type has no
 * size unless the field is boxed. The elements of collections are elsewhere in memory and close
 * none; but their values nest as deep.
 */
public final class Recursion {
  private static final ContainedValue CONTAINED = new ContainedValue();

  private final Map<TypeName, ValueModel> values;

  public Recursion(Map<TypeName, ValueModel> values) {
    this.values = values;
  }

  /** Whether {@code owner} is again in what its field contains. */
  public boolean closes(TypeName owner, TypeUse field) {
    return field
        .type()
        .accept(CONTAINED)
        .map(name -> reaches(name, owner, new HashSet<>()))
        .orElse(false);
  }

  /** Whether {@code owner} is again in one of its own, in a collection too. */
  public boolean nests(TypeName owner) {
    return inside(owner).anyMatch(name -> holds(name, owner, new HashSet<>()));
  }

  /** Whether it nests, or something in it does. */
  public boolean holdsNesting(TypeName owner) {
    Set<TypeName> all = new HashSet<>();
    collect(owner, all);
    return all.stream().anyMatch(this::nests);
  }

  /** Whether something in it nests. */
  public boolean holdsNesting(TypeUse field) {
    return valuesIn(field).anyMatch(this::holdsNesting);
  }

  private void collect(TypeName owner, Set<TypeName> all) {
    if (all.add(owner)) {
      inside(owner).forEach(name -> collect(name, all));
    }
  }

  private boolean holds(TypeName from, TypeName to, Set<TypeName> seen) {
    return from.equals(to)
        || (seen.add(from) && inside(from).anyMatch(next -> holds(next, to, seen)));
  }

  private Stream<TypeName> inside(TypeName owner) {
    return values.get(owner).fields().stream().flatMap(field -> valuesIn(field.use()));
  }

  private static Stream<TypeName> valuesIn(TypeUse whole) {
    return whole
        .nest()
        .flatMap(use -> use.type() instanceof Value value ? Stream.of(value.name()) : Stream.of());
  }

  private boolean reaches(TypeName from, TypeName to, Set<TypeName> seen) {
    if (from.equals(to)) {
      return true;
    }
    return seen.add(from)
        && values.get(from).fields().stream()
            .flatMap(field -> field.use().type().accept(CONTAINED).stream())
            .anyMatch(next -> reaches(next, to, seen));
  }
}
