package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.items.ConversionPlan.Field;
import dev.nativebound.processor.plan.items.ConversionPlan.Mirrored;
import dev.nativebound.processor.plan.items.ConversionPlan.StructToJava;
import dev.nativebound.processor.plan.items.ConversionPlan.StructToRust;
import dev.nativebound.processor.plan.items.ThroughPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The impls by which a struct of a crate becomes one of {@code bindings}, and back.
 *
 * <p>Where all components are fields, the crate's struct is taken apart, so that rustc finds a
 * field that only one of them has.
 */
final class StructSpelling {
  private final Mirrored types;
  private final List<Field> fields;
  private final boolean nests;

  private StructSpelling(Mirrored types, List<Field> fields, boolean nests) {
    this.types = types;
    this.fields = fields;
    this.nests = nests;
  }

  /** From the crate's, and from a reference to it. What is in fields is moved where it can be. */
  static List<Conversion> toJava(StructToJava plan) {
    StructSpelling written = new StructSpelling(plan.types(), plan.fields(), plan.nests());
    String type = plan.types().type();
    String own = written.own();
    return switch (plan.source()) {
      case FIELDS ->
          List.of(Conversion.loweringLentToo(type, own, written.counted(written.takenApart(""))));
      case FUNCTIONS ->
          List.of(
              Conversion.lowering("&" + type, own, written.counted(written.asked())),
              Conversion.byReference(type, own));
      case BOTH ->
          List.of(
              Conversion.loweringLentToo(type, own, written.counted(written.askedAndTakenApart())));
    };
  }

  /** To the crate's, of which every field must be there. */
  static Conversion toRust(StructToRust plan) {
    StructSpelling written = new StructSpelling(plan.types(), plan.fields(), plan.nests());
    String own = written.own();
    String name = plan.fields().isEmpty() ? "_" : "name";
    String deeper = "let _deeper = Deeper::give::<" + own + ">(name)?;";
    List<String> lines = written.given();
    return Conversion.giving(
        own, plan.types().type(), name, plan.nests() ? prepended(deeper, lines) : lines);
  }

  private String own() {
    return ConversionSpelling.own(types);
  }

  /** What nests without end is an exception, and not the end of the stack. */
  private List<String> counted(List<String> lines) {
    return nests ? prepended("let _deeper = deeper!(" + own() + ", self);", lines) : lines;
  }

  private static List<String> prepended(String first, List<String> lines) {
    return Stream.concat(Stream.of(first), lines.stream()).toList();
  }

  /** {@code let ::geo::Point { x, y } = self;}. */
  private List<String> takenApart(String rest) {
    List<String> lines = new ArrayList<>();
    List<Field> taken = fields.stream().filter(field -> field.through().isEmpty()).toList();
    String pattern =
        taken.stream()
            .map(field -> initialized(field.field(), field.own()))
            .collect(Collectors.joining(", ", " { ", rest + " }"));
    String place = " // " + types.java().canonicalName();
    lines.add("let " + types.expression() + pattern + " = self;" + place);
    for (Field field : taken) {
      if (field.isBeside()) {
        lines.add("let " + field.own() + " = Beside::new(" + field.own() + ");");
      }
    }
    for (Field field : taken) {
      lines.add(lowered(field, field.own() + (field.isBeside() ? ".into_inner()" : "")));
    }
    lines.add(made());
    return lines;
  }

  private List<String> asked() {
    List<String> lines = new ArrayList<>(functions("self"));
    lines.add(made());
    return lines;
  }

  /** What functions give comes first: they see the whole of it. */
  private List<String> askedAndTakenApart() {
    String item = unused("item");
    List<String> lines = new ArrayList<>();
    lines.add("let " + item + ": &" + types.type() + " = ::std::borrow::Borrow::borrow(&self);");
    lines.addAll(functions(item));
    lines.addAll(takenApart(", .."));
    return lines;
  }

  private String unused(String name) {
    boolean isUsed = fields.stream().anyMatch(field -> field.own().equals(name));
    return isUsed ? unused(name + "_") : name;
  }

  private List<String> functions(String item) {
    return fields.stream()
        .flatMap(part -> part.through().map(from -> lowered(part, asked(from, item))).stream())
        .toList();
  }

  private static String asked(ThroughPlan through, String item) {
    return through.isMethod()
        ? item + "." + through.expression() + "()"
        : through.expression() + "(" + item + ")";
  }

  /** What is in its own kind is in a box, of which rustc knows. */
  private String lowered(Field field, String value) {
    String type = nests ? "" : ": " + TypeSpelling.IN_SHIM.of(field.type());
    return "let %s%s = lowered!(Here<M>, %s, %s);%s"
        .formatted(field.own(), type, value, RustLiteral.of(field.java()), place(field));
  }

  private String made() {
    return fields.stream()
        .map(Field::own)
        .collect(Collectors.joining(", ", "Ok(" + own() + " { ", " })"));
  }

  private List<String> given() {
    List<String> lines = new ArrayList<>();
    lines.add("Ok(" + types.expression() + " {");
    for (Field field : fields) {
      String name = RustLiteral.of("{name}." + field.java());
      String value = "given!(self.%s, format_args!(%s))".formatted(field.own(), name);
      lines.add("    " + field.field() + ": " + value + "," + place(field));
    }
    lines.add("})");
    return lines;
  }

  private String place(Field field) {
    return " // " + types.java().canonicalName() + "#" + field.java();
  }

  private static String initialized(String name, String value) {
    return name.equals(value) ? name : name + ": " + value;
  }
}
