package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.CallbackObject;
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
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.model.ValueModel.SealedModel;
import dev.nativebound.processor.names.FreeNames;
import dev.nativebound.processor.plan.CodecMethodPlan.Body;
import dev.nativebound.processor.plan.CodecMethodPlan.Elements;
import dev.nativebound.processor.plan.CodecMethodPlan.Entries;
import dev.nativebound.processor.plan.CodecMethodPlan.FieldPart;
import dev.nativebound.processor.plan.CodecMethodPlan.Fields;
import dev.nativebound.processor.plan.CodecMethodPlan.NullableValue;
import dev.nativebound.processor.plan.CodecMethodPlan.OptionalValue;
import dev.nativebound.processor.plan.CodecMethodPlan.Part;
import dev.nativebound.processor.plan.CodecMethodPlan.Variant;
import dev.nativebound.processor.plan.CodecMethodPlan.Variants;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the codec of each type that a generated class writes or reads, and plans the methods for
 * those that need some: one pair a type, made when it is first asked for.
 */
final class CodecPlanner {
  private final Map<TypeName, ValueModel> values;
  private final EnumTables tables;
  private final WireSize sizes;
  private final Adapters adapters;
  private final Map<Key, String> suffixes = new HashMap<>();
  private final FreeNames free = new FreeNames();
  private final Map<String, CodecMethodPlan> methods = new TreeMap<>();
  private boolean makesObjects;

  /**
   * What has methods of its own.
   *
   * @param spelling with what is nullable inside
   */
  private record Key(String spelling, boolean nullable) {

    static Key of(TypeUse use, boolean nullable) {
      String ours = use.qualified().replace("@Ordered ", "").replace("@Unsigned ", "");
      return new Key(ours, nullable);
    }
  }

  CodecPlanner(BoundType type, EnumTables tables, Adapters adapters) {
    this.adapters = adapters;
    this.values = ValueModels.byName(type);
    this.tables = tables;
    this.sizes = new WireSize(values);
  }

  /** The methods for all that was asked for, by their names. */
  List<CodecMethodPlan> methods() {
    return List.copyOf(methods.values());
  }

  /** Whether what was asked for has owned objects in it. */
  boolean makesObjects() {
    return makesObjects;
  }

  Codec codec(TypeUse use) {
    if (!use.nullable()) {
      return ofValue(use);
    }
    return byMethod(use, true, "Nullable" + word(use), () -> new NullableValue(part(use)));
  }

  private Part part(TypeUse use) {
    return new Part(use.ref(), ofValue(use), sizes.ofValue(use.type()));
  }

  private Part element(TypeUse use) {
    return new Part(use.ref(), codec(use), sizes.of(use));
  }

  /** Of a value that is not null. */
  private Codec ofValue(TypeUse use) {
    JavaType type = use.type();
    if (type instanceof Primitive primitive) {
      return new Codec.Scalar(primitive.kind(), false);
    }
    if (type instanceof Boxed boxed) {
      return new Codec.Scalar(boxed.kind(), true);
    }
    if (type instanceof Text) {
      return new Codec.Text();
    }
    if (type instanceof PrimitiveArray array) {
      return new Codec.Numbers(array.kind());
    }
    if (type instanceof OptionalPrimitive optional) {
      return new Codec.OptionalNumber(optional.kind());
    }
    if (type instanceof Library library) {
      return new Codec.Library(library.kind());
    }
    if (type instanceof OwnedObject object) {
      makesObjects = true;
      return new Codec.NewObject(object.name().companion());
    }
    if (type instanceof CallbackObject) {
      return adapters.codec(use);
    }
    if (type instanceof Enumeration enumeration) {
      return new Codec.Constant(tables.field(enumeration.model()));
    }
    return byMethod(use, false, word(use), () -> body(use.type()));
  }

  private Body body(JavaType type) {
    if (type instanceof Sequence sequence) {
      return new Elements(sequence.kind(), element(sequence.element()));
    }
    if (type instanceof Mapping mapping) {
      return new Entries(element(mapping.key()), element(mapping.value()));
    }
    if (type instanceof OptionalOf optional) {
      return new OptionalValue(element(optional.value()));
    }
    ValueModel model = values.get(((Value) type).name());
    return model instanceof SealedModel union
        ? variants(union)
        : new Fields(fields(((RecordModel) model).fields()));
  }

  private Body variants(SealedModel model) {
    List<Variant> variants =
        model.sortedVariants().stream()
            .map(v -> new Variant(new TypeRef.Declared(v.name(), List.of()), fields(v.fields())))
            .toList();
    String word = model.name().simpleName();
    return new Variants(
        model.name().canonicalName(),
        variants.size(),
        VariantGroups.of(variants, () -> free.numbered(word + "Variants", "")));
  }

  private List<FieldPart> fields(List<Field> fields) {
    return fields.stream().map(field -> new FieldPart(field.name(), element(field.use()))).toList();
  }

  /** A type that contains itself finds its methods begun. */
  private Codec byMethod(TypeUse use, boolean nullable, String word, BodyOf body) {
    Key key = Key.of(use, nullable);
    String known = suffixes.get(key);
    if (known != null) {
      return new Codec.ByMethod(known);
    }
    String suffix = free.numbered(word, ""); // of two types of one simple name
    suffixes.put(key, suffix);
    methods.put(suffix, new CodecMethodPlan(suffix, use.ref(), body.plan()));
    return new Codec.ByMethod(suffix);
  }

  private interface BodyOf {
    Body plan();
  }

  private static String word(TypeUse use) {
    JavaType type = use.type();
    if (type instanceof Sequence sequence) {
      return CodecWords.of(sequence.kind()) + elementWord(sequence.element());
    }
    if (type instanceof Mapping mapping) {
      return "MapOf" + elementWord(mapping.key()) + "To" + elementWord(mapping.value());
    }
    if (type instanceof OptionalOf optional) {
      return "OptionalOf" + elementWord(optional.value());
    }
    return CodecWords.ofName(use.ref());
  }

  private static String elementWord(TypeUse use) {
    return (use.nullable() ? "Nullable" : "") + word(use);
  }
}
