package dev.nativebound.processor.plan.codecs;

import dev.nativebound.processor.model.BoundType;
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
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.model.ValueModel.SealedModel;
import dev.nativebound.processor.names.FreeNames;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Body;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Elements;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Entries;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.FieldPart;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Fields;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.NullableValue;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.OptionalValue;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Part;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Variant;
import dev.nativebound.processor.plan.codecs.CodecMethodPlan.Variants;
import dev.nativebound.processor.plan.types.ValueModels;
import dev.nativebound.processor.plan.types.WireVisitor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the codec of each type that a companion writes or reads, and plans the methods for those
 * that need some: one pair a type, made when it is first asked for.
 */
public final class CodecPlanner {
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
  public List<CodecMethodPlan> methods() {
    return List.copyOf(methods.values());
  }

  /** Whether what was asked for has owned objects in it. */
  public boolean makesObjects() {
    return makesObjects;
  }

  public Codec codec(TypeUse use) {
    if (!use.nullable()) {
      return ofValue(use);
    }
    return byMethod(use, true, CodecWords.ofElement(use), () -> new NullableValue(part(use)));
  }

  private Part part(TypeUse use) {
    return new Part(use.ref(), ofValue(use), sizes.ofValue(use.type()));
  }

  private Part element(TypeUse use) {
    return new Part(use.ref(), codec(use), sizes.of(use));
  }

  /** Of a value that is not null. */
  private Codec ofValue(TypeUse use) {
    return use.type().accept(new OfValue(use));
  }

  private final class OfValue extends WireVisitor<Codec> {
    private final TypeUse use;

    OfValue(TypeUse use) {
      this.use = use;
    }

    @Override
    public Codec primitive(Primitive type) {
      return new Codec.Scalar(type.kind(), false);
    }

    @Override
    public Codec boxed(Boxed type) {
      return new Codec.Scalar(type.kind(), true);
    }

    @Override
    public Codec text() {
      return new Codec.Text();
    }

    @Override
    public Codec primitiveArray(PrimitiveArray type) {
      return new Codec.Numbers(type.kind());
    }

    @Override
    public Codec optionalPrimitive(OptionalPrimitive type) {
      return new Codec.OptionalNumber(type.kind());
    }

    @Override
    public Codec library(Library type) {
      return new Codec.Library(type.kind());
    }

    @Override
    public Codec ownedObject(OwnedObject type) {
      makesObjects = true;
      return new Codec.NewObject(type.name().companion());
    }

    @Override
    public Codec callback(CallbackObject type) {
      return adapters.codec(use);
    }

    @Override
    public Codec enumeration(Enumeration type) {
      return new Codec.Constant(tables.field(type.model()));
    }

    @Override
    public Codec sequence(Sequence type) {
      return byMethod(() -> new Elements(type.kind(), element(type.element())));
    }

    @Override
    public Codec mapping(Mapping type) {
      return byMethod(() -> new Entries(element(type.key()), element(type.value())));
    }

    @Override
    public Codec optionalOf(OptionalOf type) {
      return byMethod(() -> new OptionalValue(element(type.value())));
    }

    @Override
    public Codec value(Value type) {
      return byMethod(() -> body(values.get(type.name())));
    }

    private Codec byMethod(BodyOf body) {
      return CodecPlanner.this.byMethod(use, false, CodecWords.of(use), body);
    }
  }

  private Body body(ValueModel model) {
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
}
