package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.CallbackUses;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Library;
import dev.nativebound.processor.model.JavaType.Mapping;
import dev.nativebound.processor.model.JavaType.OptionalOf;
import dev.nativebound.processor.model.JavaType.OptionalPrimitive;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.LibraryKind;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.SequenceKind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.SealedModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The traits that a generated Rust type can derive: all that all of its fields have. */
final class Derives {
  private final Map<TypeName, ValueModel> values;
  private final List<String> more;

  /** What not every type has. */
  private enum Trait {
    COPY,
    EQ,
    HASH,
    DEFAULT
  }

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
  static List<String> ofEnum(List<String> more) {
    List<String> derives =
        new ArrayList<>(List.of("Debug", "Clone", "Copy", "PartialEq", "Eq", "Hash"));
    derives.addAll(more);
    return derives;
  }

  /** A callback can be compared with no other and is one of its kind. */
  List<String> of(TypeName name) {
    if (hasCallback(name)) {
      return List.of("Debug");
    }
    Set<Trait> traits = traitsOf(name, new HashSet<>());
    List<String> derives = new ArrayList<>(List.of("Debug", "Clone"));
    addIf(traits.contains(Trait.COPY), "Copy", derives);
    derives.add("PartialEq");
    addIf(traits.contains(Trait.EQ), "Eq", derives);
    addIf(traits.contains(Trait.HASH), "Hash", derives);
    addIf(traits.contains(Trait.DEFAULT), "Default", derives);
    derives.addAll(more);
    return derives;
  }

  private boolean hasCallback(TypeName name) {
    return values.get(name).fields().stream()
        .anyMatch(field -> CallbackUses.isIn(field.use(), values.values()));
  }

  private static void addIf(boolean has, String derive, List<String> derives) {
    if (has) {
      derives.add(derive);
    }
  }

  /**
   * What contains itself does so in a box or a collection: it is not {@code Copy}, and has of the
   * others what the rest of it has.
   */
  private Set<Trait> traitsOf(TypeName name, Set<TypeName> inside) {
    if (!inside.add(name)) {
      return EnumSet.complementOf(EnumSet.of(Trait.COPY));
    }
    ValueModel model = values.get(name);
    Set<Trait> traits = EnumSet.allOf(Trait.class);
    if (model instanceof SealedModel) {
      traits.remove(Trait.DEFAULT);
    }
    model.fields().forEach(field -> traits.retainAll(traitsOf(field.use(), inside)));
    inside.remove(name);
    return traits;
  }

  private Set<Trait> traitsOf(TypeUse use, Set<TypeName> inside) {
    Set<Trait> traits = traitsOf(use.type(), inside);
    return use.nullable() ? with(Trait.DEFAULT, traits) : traits;
  }

  private Set<Trait> traitsOf(JavaType type, Set<TypeName> inside) {
    if (type instanceof Primitive primitive) {
      return ofNumber(primitive.kind());
    }
    if (type instanceof Boxed boxed) {
      return ofNumber(boxed.kind());
    }
    if (type instanceof OptionalPrimitive optional) {
      return ofNumber(optional.kind());
    }
    if (type instanceof Enumeration) {
      return EnumSet.complementOf(EnumSet.of(Trait.DEFAULT));
    }
    if (type instanceof Library library) {
      return of(library.kind());
    }
    if (type instanceof Value value) {
      return traitsOf(value.name(), inside);
    }
    if (type instanceof OptionalOf optional) {
      return with(Trait.DEFAULT, traitsOf(optional.value(), inside));
    }
    return ofCollection(type, inside);
  }

  private Set<Trait> ofCollection(JavaType type, Set<TypeName> inside) {
    if (type instanceof PrimitiveArray array) {
      return collection(ofNumber(array.kind()), true);
    }
    if (type instanceof Sequence sequence) {
      boolean hashes = sequence.kind() != SequenceKind.SET || sequence.ordered();
      return collection(traitsOf(sequence.element(), inside), hashes);
    }
    if (type instanceof Mapping mapping) {
      Set<Trait> traits = EnumSet.copyOf(with(Trait.DEFAULT, traitsOf(mapping.key(), inside)));
      traits.retainAll(with(Trait.DEFAULT, traitsOf(mapping.value(), inside)));
      return collection(traits, mapping.ordered());
    }
    return collection(EnumSet.allOf(Trait.class), true); // a string
  }

  private static Set<Trait> collection(Set<Trait> elements, boolean hashes) {
    Set<Trait> traits = with(Trait.DEFAULT, elements);
    traits.remove(Trait.COPY);
    if (!hashes) {
      traits.remove(Trait.HASH);
    }
    return traits;
  }

  private static Set<Trait> with(Trait trait, Set<Trait> traits) {
    Set<Trait> more = EnumSet.of(trait);
    more.addAll(traits);
    return more;
  }

  private static Set<Trait> ofNumber(PrimitiveKind kind) {
    return kind == PrimitiveKind.FLOAT || kind == PrimitiveKind.DOUBLE
        ? EnumSet.of(Trait.COPY, Trait.DEFAULT)
        : EnumSet.allOf(Trait.class);
  }

  private static Set<Trait> of(LibraryKind kind) {
    return switch (kind) {
      case DURATION, UUID -> EnumSet.allOf(Trait.class);
      case INSTANT -> EnumSet.complementOf(EnumSet.of(Trait.DEFAULT));
      case PATH, BIG_INTEGER, BIG_DECIMAL -> EnumSet.complementOf(EnumSet.of(Trait.COPY));
    };
  }
}
