package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.plan.shims.ParameterPlan;
import dev.nativebound.processor.plan.types.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * The expression that makes the Rust value of a parameter; empty for what crosses as it is.
 *
 * <p>What it calls are functions of the runtime's {@code Call}.
 */
final class LiftSpelling implements Passage.Visitor<String> {
  private final ParameterPlan parameter;
  private final String local;
  private final String name;

  private LiftSpelling(ParameterPlan parameter) {
    this.parameter = parameter;
    this.local = parameter.local();
    this.name = RustLiteral.of(parameter.javaName());
  }

  /** The statements that lift {@code parameter}. */
  static List<String> of(ParameterPlan parameter) {
    List<String> statements = new ArrayList<>();
    parameter
        .entry()
        .flatMap(Entry::frame)
        .ifPresent(frame -> statements.add("let " + frame + " = pin!(Frame::new());"));
    String expression = parameter.passage().accept(new LiftSpelling(parameter));
    if (!expression.isEmpty()) {
      (let(parameter) + " = " + expression + ";").lines().forEach(statements::add);
    }
    return statements;
  }

  private static String let(ParameterPlan parameter) {
    boolean isTold = !(parameter.passage() instanceof Passage.Callback);
    String type =
        parameter
            .told()
            .filter(told -> isTold)
            .map(told -> ": " + TypeSpelling.IN_SHIM.of(told))
            .orElse("");
    return (parameter.mutable() ? "let mut " : "let ") + parameter.local() + type;
  }

  @Override
  public String nothing(Passage.Nothing passage) {
    throw new IllegalStateException("no parameter is nothing");
  }

  @Override
  public String scalar(Passage.Scalar passage) {
    return "";
  }

  @Override
  public String index(Passage.Index passage) {
    return constant(local, name);
  }

  static String constant(String raw, String name) {
    return "env.constant_at(" + raw + ", " + name + ")?";
  }

  @Override
  public String flat(Passage.Flat passage) {
    return FlatSpelling.of(parameter.struct().orElseThrow());
  }

  @Override
  public String handle(Passage.Handle passage) {
    return entered(local, "?");
  }

  /** Java passes the object, and nobody waits for what is in use. */
  @Override
  public String owner(Passage.Owner passage) {
    String cell = entry().cell().orElseThrow().name();
    String function = parameter.nullable() ? "handle_or_zero" : "handle_of";
    String handle = "env." + function + "(" + local + ", &" + cell + ", " + name + ")?";
    return "env.at_once(" + entered(handle, "") + ")?";
  }

  private String entered(String handle, String end) {
    return parameter.nullable()
        ? "env.optional_handle(" + handle + ", |handle| " + enter("handle") + ")" + end
        : enter(handle) + end;
  }

  private String enter(String handle) {
    String frame = entry().frame().map(local -> ", " + local + ", ARGUMENT").orElse("");
    String function =
        switch (entry().way()) {
          case LENT -> "enter";
          case LENT_SHARED -> "enter_shared";
          case LENT_EXCLUSIVE -> "enter_exclusive";
          case TAKEN -> "enter_whole";
        };
    return "env." + function + "(" + handle + frame + ")";
  }

  @Override
  public String handles(Passage.Handles passage) {
    String function =
        switch (entry().way()) {
          case LENT -> "enter_all";
          case LENT_SHARED -> "enter_all_shared";
          case LENT_EXCLUSIVE -> "enter_all_exclusive";
          case TAKEN -> "enter_all_whole";
        };
    return "env."
        + function
        + "::<"
        + TypeSpelling.owned(entry().type())
        + ">("
        + local
        + ", "
        + name
        + ")?";
  }

  private Entry entry() {
    return parameter.entry().orElseThrow();
  }

  @Override
  public String callback(Passage.Callback passage) {
    String function = parameter.nullable() ? "optional_callback" : "callback";
    String trait = TypeSpelling.IN_SHIM.of(parameter.told().orElseThrow());
    return "env." + function + "::<" + trait + ">(" + local + ", " + name + ")?";
  }

  @Override
  public String message(Passage.Message passage) {
    return "values.value(" + name + ")?";
  }

  @Override
  public String box(Passage.Box passage) {
    return lifted("boxed_" + passage.kind().keyword());
  }

  @Override
  public String text(Passage.Text passage) {
    return lifted("string");
  }

  @Override
  public String elements(Passage.Elements passage) {
    return slice(isReread(passage) ? "unsigned_array" : "array");
  }

  /** Bytes are {@code u8} with or without {@code @Unsigned}. */
  static boolean isReread(Passage.Elements passage) {
    return passage.unsigned() && passage.kind() != PrimitiveKind.BYTE;
  }

  @Override
  public String anyElements(Passage.AnyElements passage) {
    return slice("any_array");
  }

  @Override
  public String buffer(Passage.Buffer passage) {
    return slice("buffer");
  }

  private String slice(String whole) {
    return lifted(
        whole
            + (parameter.span().isPresent() ? "_range" : "")
            + (parameter.mutable() ? "_mut" : ""));
  }

  @Override
  public String texts(Passage.Texts passage) {
    return lifted(passage.nullable() ? "nullable_strings" : "strings");
  }

  @Override
  public String byteArrays(Passage.ByteArrays passage) {
    return lifted(passage.nullable() ? "nullable_byte_arrays" : "byte_arrays");
  }

  @Override
  public String constant(Passage.Constant passage) {
    return lifted("constant");
  }

  @Override
  public String opaque(Passage.Opaque passage) {
    return lifted("object");
  }

  @Override
  public String barred(Passage.Barred passage) {
    throw new IllegalStateException("no shim has what is barred");
  }

  private String lifted(String function) {
    String end = name + parameter.span().map(span -> ", " + SpanSpelling.of(span)).orElse("") + ")";
    if (!parameter.nullable()) {
      return "env." + function + "(" + local + ", " + end + "?";
    }
    String lift = "env." + function + "(raw, " + end;
    return parameter.span().isPresent()
        ? "env.optional(" + local + ", |raw| {\n    " + lift + "\n})?"
        : "env.optional(" + local + ", |raw| " + lift + ")?";
  }
}
