package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.BytesArray;
import dev.nativebound.processor.model.JavaType.EnumModel;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.TextArray;
import dev.nativebound.processor.model.JavaType.Unsupported;
import dev.nativebound.processor.model.Origin;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.names.RustIdentifier;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Checks the type of one parameter or result: one method a kind of type, most of them with nothing
 * to say.
 */
final class TypeValidator implements JavaType.Visitor<Void> {
  private final String what;
  private final TypeUse use;
  private final String method;
  private final TypeName owner;
  private final Origin origin;
  private final ValidationReport report;

  TypeValidator(
      String what,
      TypeUse use,
      String method,
      TypeName owner,
      Origin origin,
      ValidationReport report) {
    this.what = what;
    this.use = use;
    this.method = method;
    this.owner = owner;
    this.origin = origin;
    this.report = report;
  }

  @Override
  public Void primitive(Primitive type) {
    return checkUnsigned(type.kind(), type.unsigned());
  }

  @Override
  public Void boxed(Boxed type) {
    return checkUnsigned(type.kind(), type.unsigned());
  }

  @Override
  public Void primitiveArray(PrimitiveArray type) {
    if (type.nullableElements()) {
      String element = type.kind().keyword();
      report.add(origin, Message.NULLABLE_ELEMENTS, what, method, element, element);
    }
    return checkUnsigned(type.kind(), type.unsigned());
  }

  @Override
  public Void enumeration(Enumeration type) {
    EnumModel model = type.model();
    if (model.isBound()) {
      report.add(origin, Message.BOUND_ENUM, what, method, use.simple());
    }
    if (!model.reach().allows(model.name(), owner.packageName())) {
      report.add(
          origin,
          Message.ENUM_OUT_OF_REACH,
          what,
          method,
          use.simple(),
          owner.companion().simpleName(),
          owner.packageName());
    }
    clashesOf(model)
        .forEach(
            (variant, constants) ->
                report.add(
                    origin,
                    Message.CONSTANTS_CLASH,
                    what,
                    method,
                    use.simple(),
                    String.join(", ", constants),
                    variant));
    return null;
  }

  @Override
  public Void unsupported(Unsupported type) {
    report.add(
        origin, Message.UNSUPPORTED_TYPE, what, method, use.simple(), type.reason(), type.wayOut());
    return null;
  }

  @Override
  public Void nothing() {
    return null;
  }

  @Override
  public Void text() {
    return null;
  }

  @Override
  public Void textArray(TextArray type) {
    return null;
  }

  @Override
  public Void bytesArray(BytesArray type) {
    return null;
  }

  @Override
  public Void buffer() {
    return null;
  }

  @Override
  public Void opaque() {
    return null;
  }

  private Void checkUnsigned(PrimitiveKind kind, boolean unsigned) {
    if (unsigned && !kind.mayBeUnsigned()) {
      report.add(origin, Message.UNSIGNED_WITHOUT_MEANING, what, method, use.simple());
    }
    return null;
  }

  private static Map<String, List<String>> clashesOf(EnumModel model) {
    Map<String, List<String>> byVariant =
        model.constants().stream()
            .collect(
                Collectors.groupingBy(RustIdentifier::variant, TreeMap::new, Collectors.toList()));
    byVariant.values().removeIf(constants -> constants.size() == 1);
    return byVariant;
  }
}
