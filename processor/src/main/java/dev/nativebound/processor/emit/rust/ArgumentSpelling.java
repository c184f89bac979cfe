package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.plan.shims.ParameterPlan;
import dev.nativebound.processor.plan.types.RustScalar;

/** The expression that the trait's function gets of what the shim made of a parameter. */
final class ArgumentSpelling implements Passage.Visitor<String> {
  private final ParameterPlan parameter;
  private final String local;

  private ArgumentSpelling(ParameterPlan parameter) {
    this.parameter = parameter;
    this.local = parameter.local();
  }

  /** The one of {@code parameter}. */
  static String of(ParameterPlan parameter) {
    boolean isOwn = parameter.isKept() && !(parameter.passage() instanceof Passage.Scalar);
    return isOwn ? parameter.local() : taken(parameter);
  }

  /** That of one that the shim has as Java lends it. */
  static String taken(ParameterPlan parameter) {
    return parameter.passage().accept(new ArgumentSpelling(parameter));
  }

  @Override
  public String nothing(Passage.Nothing passage) {
    return local;
  }

  /** A {@code jboolean} is any byte that Java made it; what is unsigned is the same bits. */
  @Override
  public String scalar(Passage.Scalar passage) {
    return scalar(local, passage);
  }

  /** The one of a scalar by itself. */
  static String scalar(String local, Passage.Scalar passage) {
    if (passage.unsigned()) {
      return local + " as " + unsigned(passage.kind());
    }
    return passage.kind() == PrimitiveKind.BOOLEAN ? local + ".get()" : local;
  }

  @Override
  public String index(Passage.Index passage) {
    return local;
  }

  @Override
  public String flat(Passage.Flat passage) {
    return local;
  }

  @Override
  public String handle(Passage.Handle passage) {
    return object();
  }

  @Override
  public String owner(Passage.Owner passage) {
    return object();
  }

  private String object() {
    if (parameter.isTaken()) {
      return parameter.nullable() ? local + ".map(|whole| *whole.take())" : "*" + local + ".take()";
    }
    return parameter.nullable() ? local + ".as_deref()" : "&" + local;
  }

  @Override
  public String handles(Passage.Handles passage) {
    return local + (parameter.isTaken() ? ".take()" : ".values()");
  }

  @Override
  public String callback(Passage.Callback passage) {
    return local;
  }

  @Override
  public String message(Passage.Message passage) {
    if (!parameter.isBorrowed()) {
      return local;
    }
    return parameter.isOptional() ? local + ".as_deref()" : "&" + local;
  }

  @Override
  public String box(Passage.Box passage) {
    if (!passage.unsigned()) {
      return local;
    }
    String type = unsigned(passage.kind());
    return parameter.nullable()
        ? local + ".map(|value| value as " + type + ")"
        : local + " as " + type;
  }

  private static String unsigned(PrimitiveKind kind) {
    return TypeSpelling.IN_SHIM.of(RustScalar.of(kind, true));
  }

  @Override
  public String text(Passage.Text passage) {
    return borrowed();
  }

  @Override
  public String elements(Passage.Elements passage) {
    return borrowed();
  }

  @Override
  public String anyElements(Passage.AnyElements passage) {
    return borrowed();
  }

  @Override
  public String buffer(Passage.Buffer passage) {
    return borrowed();
  }

  private String borrowed() {
    if (parameter.nullable()) {
      return local + (parameter.mutable() ? ".as_deref_mut()" : ".as_deref()");
    }
    return (parameter.mutable() ? "&mut " : "&") + local;
  }

  @Override
  public String texts(Passage.Texts passage) {
    return local;
  }

  @Override
  public String byteArrays(Passage.ByteArrays passage) {
    return local;
  }

  @Override
  public String constant(Passage.Constant passage) {
    return local;
  }

  @Override
  public String opaque(Passage.Opaque passage) {
    return local;
  }

  @Override
  public String barred(Passage.Barred passage) {
    return local;
  }
}
