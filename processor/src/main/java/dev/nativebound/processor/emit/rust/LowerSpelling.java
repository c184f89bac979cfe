package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.plan.shims.ResultPlan;
import dev.nativebound.processor.plan.shims.ResultPlan.NewObject;

/**
 * The expression that makes the JNI value of what the trait's function returned.
 *
 * <p>What it calls are functions of the runtime's {@code Call}.
 */
final class LowerSpelling implements Passage.Visitor<String> {
  private static final String RESULT = "result";

  private final ResultPlan result;
  private final String place;
  private final String value;

  private LowerSpelling(ResultPlan result, String place) {
    this.result = result;
    this.place = RustLiteral.of(place);
    this.value = result.nullable() ? "value" : RESULT;
  }

  /**
   * That of {@code result}.
   *
   * @param place of the method, for messages
   */
  static String of(ResultPlan result, String place) {
    return result.passage().accept(new LowerSpelling(result, place));
  }

  @Override
  public String nothing(Passage.Nothing passage) {
    return "Ok(" + RESULT + ")";
  }

  @Override
  public String scalar(Passage.Scalar passage) {
    if (passage.unsigned()) {
      return "Ok(result as " + SlotSpelling.of(passage.kind()) + ")";
    }
    return passage.kind() == PrimitiveKind.BOOLEAN ? "Ok(result.into())" : "Ok(result)";
  }

  @Override
  public String index(Passage.Index passage) {
    return "Ok(result.index() as jint)";
  }

  @Override
  public String flat(Passage.Flat passage) {
    throw noResult(passage);
  }

  @Override
  public String handle(Passage.Handle passage) {
    NewObject made = result.object().orElseThrow();
    if (made.chained()) {
      return "env.or_null(result.unless(&this.0)?, |value| env.new_handle(value))";
    }
    return orNull((made.shared() ? "env.new_shared_handle(" : "env.new_handle(") + value + ")");
  }

  @Override
  public String owner(Passage.Owner passage) {
    NewObject made = result.object().orElseThrow();
    String function = made.shared() ? "env.new_object_around(" : "env.new_object_of(";
    return orNull(function + value + ", &" + made.cell().orElseThrow().name() + ")");
  }

  @Override
  public String handles(Passage.Handles passage) {
    String function = passage.nullable() ? "env.new_nullable_handles(" : "env.new_handles(";
    return orNull(function + value + ")");
  }

  @Override
  public String callback(Passage.Callback passage) {
    throw noResult(passage);
  }

  @Override
  public String message(Passage.Message passage) {
    return "env.new_message(message, result)";
  }

  @Override
  public String box(Passage.Box passage) {
    String cast = passage.unsigned() ? " as " + SlotSpelling.of(passage.kind()) : "";
    return orNull("env.new_boxed_" + passage.kind().keyword() + "(" + value + cast + ")");
  }

  @Override
  public String text(Passage.Text passage) {
    return orNull("env.new_string(&" + value + ")");
  }

  @Override
  public String elements(Passage.Elements passage) {
    String function = LiftSpelling.isReread(passage) ? "new_unsigned_array" : "new_array";
    return orNull("env." + function + "(&" + value + ")");
  }

  @Override
  public String anyElements(Passage.AnyElements passage) {
    throw noResult(passage);
  }

  @Override
  public String buffer(Passage.Buffer passage) {
    return orNull("env.new_buffer(" + value + ", " + RustLiteral.of(result.companion()) + ")");
  }

  @Override
  public String texts(Passage.Texts passage) {
    return orNull(
        (passage.nullable() ? "env.new_nullable_strings(" : "env.new_strings(") + value + ")");
  }

  @Override
  public String byteArrays(Passage.ByteArrays passage) {
    return orNull(
        (passage.nullable() ? "env.new_nullable_byte_arrays(" : "env.new_byte_arrays(")
            + value
            + ")");
  }

  @Override
  public String constant(Passage.Constant passage) {
    return orNull("env.new_constant(" + value + ")");
  }

  @Override
  public String opaque(Passage.Opaque passage) {
    return orNull(
        result.declaredClass().isPresent()
            ? "env.new_instance(" + value + ", &CLASS, " + place + ")"
            : "env.new_object(" + value + ", " + place + ")");
  }

  @Override
  public String barred(Passage.Barred passage) {
    throw noResult(passage);
  }

  private String orNull(String lowered) {
    return result.nullable() ? "env.or_null(result, |value| " + lowered + ")" : lowered;
  }

  private static IllegalStateException noResult(Passage passage) {
    return new IllegalStateException("no shim returns " + passage);
  }
}
