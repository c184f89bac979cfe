package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.AnyArray;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.Buffer;
import dev.nativebound.processor.model.JavaType.BytesArray;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Library;
import dev.nativebound.processor.model.JavaType.Mapping;
import dev.nativebound.processor.model.JavaType.OptionalOf;
import dev.nativebound.processor.model.JavaType.OptionalPrimitive;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.JavaType.Text;
import dev.nativebound.processor.model.JavaType.TextArray;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.LibraryKind;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeUse;
import java.util.Set;

/** What a crate's function gets of a parameter that was lifted. */
final class ItemArguments {
  /** What a function takes as some type of integers, and Java has as another. */
  private static final Set<PrimitiveKind> CONVERTED =
      Set.of(
          PrimitiveKind.BYTE,
          PrimitiveKind.SHORT,
          PrimitiveKind.CHAR,
          PrimitiveKind.INT,
          PrimitiveKind.LONG);

  private ItemArguments() {}

  /** Whether it becomes what the function takes, which rustc infers. */
  static boolean isGiven(Parameter parameter) {
    JavaType type = parameter.use().type();
    if (type instanceof OptionalOf optional) {
      return isGiven(optional.value().type());
    }
    return type instanceof OptionalPrimitive || isGiven(type);
  }

  private static boolean isGiven(JavaType type) {
    if (type instanceof Primitive primitive) {
      return CONVERTED.contains(primitive.kind());
    }
    if (type instanceof Boxed boxed) {
      return CONVERTED.contains(boxed.kind());
    }
    return type instanceof Enumeration || type instanceof Value;
  }

  /** The expression, of the local that has the lifted value. */
  static String of(Parameter parameter, ParameterPlan plan) {
    TypeUse use = parameter.use();
    String local = plan.local();
    if (use.type() instanceof OwnedObject) {
      return object(parameter, local);
    }
    if (use.type() instanceof Sequence sequence
        && sequence.element().type() instanceof OwnedObject) {
      return parameter.consumed()
          ? local + ".take().into_iter().map(|value| value.0).collect::<Vec<_>>()"
          : "&" + local + ".values().into_iter().map(|value| &value.0).collect::<Vec<_>>()";
    }
    if (isBorrowed(use.type())) {
      return borrowed(use, local, plan.mutable());
    }
    return ArgumentSpelling.of(plan);
  }

  /** The value itself is in the type that Java has a handle of. */
  private static String object(Parameter parameter, String local) {
    boolean nullable = parameter.use().nullable();
    if (parameter.consumed()) {
      return nullable ? local + ".map(|whole| whole.take().0)" : local + ".take().0";
    }
    return nullable ? local + ".as_deref().map(|value| &value.0)" : "&" + local + ".0";
  }

  private static boolean isBorrowed(JavaType type) {
    return type instanceof Text
        || type instanceof PrimitiveArray
        || type instanceof Buffer
        || type instanceof AnyArray
        || type instanceof TextArray
        || type instanceof BytesArray
        || type instanceof Sequence
        || type instanceof Mapping
        || (type instanceof Library library && isBorrowed(library.kind()));
  }

  private static boolean isBorrowed(LibraryKind kind) {
    return kind == LibraryKind.PATH || kind == LibraryKind.BIG_INTEGER;
  }

  /** As a plain reference: what is generic takes no type of ours. */
  private static String borrowed(TypeUse use, String local, boolean mutable) {
    boolean owned =
        use.type() instanceof Sequence
            || use.type() instanceof Mapping
            || use.type() instanceof TextArray
            || use.type() instanceof BytesArray;
    if (owned) {
      return use.nullable() ? local + ".as_ref()" : "&" + local;
    }
    if (use.nullable()) {
      return local + (mutable ? ".as_deref_mut()" : ".as_deref()");
    }
    return (mutable ? "&mut *" : "&*") + local;
  }
}
