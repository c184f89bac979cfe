package dev.nativebound.processor.plan.values;

import dev.nativebound.processor.model.CallbackUses;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.plan.values.DerivesPlan.Derive;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Decides which traits a generated Rust type derives: all that all of its fields have. */
public final class Derives {
  private final Map<TypeName, ValueModel> values;
  private final List<String> more;

  /**
   * Derives for these values.
   *
   * @param more what the user wants besides
   */
  Derives(Map<TypeName, ValueModel> values, List<String> more) {
    this.values = values;
    this.more = more;
  }

  /** Those of an enum, which has no fields, and so no value to begin with. */
  public static DerivesPlan ofEnum(List<String> more) {
    return new DerivesPlan(EnumSet.complementOf(EnumSet.of(Derive.DEFAULT)), more);
  }

  /** A callback can be compared with no other and is one of its kind. */
  DerivesPlan of(TypeName name) {
    return hasCallback(name)
        ? new DerivesPlan(EnumSet.of(Derive.DEBUG), List.of())
        : new DerivesPlan(traitsOf(name, new HashSet<>()), more);
  }

  private boolean hasCallback(TypeName name) {
    return values.get(name).fields().stream()
        .anyMatch(field -> CallbackUses.isIn(field.use(), values.values()));
  }

  /**
   * What contains itself does so in a box or a collection: it is not {@code Copy}, and has of the
   * others what the rest of it has.
   */
  private Set<Derive> traitsOf(TypeName name, Set<TypeName> inside) {
    if (!inside.add(name)) {
      return EnumSet.complementOf(EnumSet.of(Derive.COPY));
    }
    ValueModel model = values.get(name);
    Set<Derive> traits =
        model.choose(
            struct -> EnumSet.allOf(Derive.class),
            union -> EnumSet.complementOf(EnumSet.of(Derive.DEFAULT)));
    model.fields().forEach(field -> traits.retainAll(traitsOf(field.use(), inside)));
    inside.remove(name);
    return traits;
  }

  private Set<Derive> traitsOf(TypeUse use, Set<TypeName> inside) {
    TraitsOfTypes traits =
        new TraitsOfTypes(name -> traitsOf(name, inside), part -> traitsOf(part, inside));
    Set<Derive> ofValue = use.type().accept(traits);
    return use.nullable() ? TraitsOfTypes.optional(ofValue) : ofValue;
  }
}
