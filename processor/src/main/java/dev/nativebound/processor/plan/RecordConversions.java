package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.plan.MappedPlan.ConversionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A struct of {@code bindings} and the one of a crate that it mirrors.
 *
 * <p>Where all components are fields, the crate's struct is taken apart, so that rustc finds a
 * field that only one of them has.
 */
final class RecordConversions {
  private final RecordModel model;
  private final CratePath mirrored;
  private final String own;
  private final String crate;
  private final ItemTypes types;
  private final Recursion recursion;
  private final boolean nests;

  /**
   * Conversions of {@code model}.
   *
   * @param own the struct of {@code bindings}
   * @param crate the name of the project's own crate
   * @param recursion which types may be in one another
   */
  RecordConversions(
      RecordModel model, String own, String crate, ItemTypes types, Recursion recursion) {
    this.types = types;
    this.recursion = recursion;
    this.nests = recursion.nests(model.name());
    this.model = model;
    this.mirrored = model.mirrors().orElseThrow();
    this.own = own;
    this.crate = crate;
  }

  /** From the crate's, and from a reference to it. What is in fields is moved where it can be. */
  List<ConversionPlan> lowering() {
    String type = mirrored.in(crate);
    if (isOfFields()) {
      return List.of(ConversionPlan.loweringLentToo(type, own, counted(takenApart(""))));
    }
    if (model.fields().stream().allMatch(field -> field.via().isPresent())) {
      return List.of(
          ConversionPlan.lowering("&" + type, own, counted(asked("self"))),
          ConversionPlan.byReference(type, own));
    }
    return List.of(ConversionPlan.loweringLentToo(type, own, counted(askedAndTakenApart())));
  }

  /** What nests without end is an exception, and not the end of the stack. */
  private List<String> counted(List<String> lines) {
    return nests ? prepended("let _deeper = deeper!(" + own + ", self);", lines) : lines;
  }

  private boolean isOfFields() {
    return model.fields().stream().allMatch(field -> field.via().isEmpty());
  }

  /** {@code let ::geo::Point { x, y } = self;}. */
  private List<String> takenApart(String rest) {
    List<String> lines = new ArrayList<>();
    List<Field> fields = model.fields().stream().filter(field -> field.via().isEmpty()).toList();
    String pattern =
        fields.stream()
            .map(field -> initialized(nameOf(field), local(field)))
            .collect(Collectors.joining(", ", " { ", rest + " }"));
    String place = " // " + model.name().canonicalName();
    lines.add("let " + mirrored.expressionIn(crate) + pattern + " = self;" + place);
    List<Field> beside = beside(fields);
    for (Field field : beside) {
      lines.add("let " + local(field) + " = Beside::new(" + local(field) + ");");
    }
    for (Field field : fields) {
      lines.add(lowered(field, local(field) + (beside.contains(field) ? ".into_inner()" : "")));
    }
    lines.add(made());
    return lines;
  }

  /** What may be deep beside what is too deep: all that nests but the first. */
  private List<Field> beside(List<Field> fields) {
    return fields.stream().filter(field -> recursion.holdsNesting(field.use())).skip(1).toList();
  }

  private List<String> asked(String item) {
    List<String> lines = new ArrayList<>(functions(item));
    lines.add(made());
    return lines;
  }

  /** What functions give comes first: they see the whole of it. */
  private List<String> askedAndTakenApart() {
    String item = unused("item");
    String type = mirrored.in(crate);
    List<String> lines = new ArrayList<>();
    lines.add("let " + item + ": &" + type + " = ::std::borrow::Borrow::borrow(&self);");
    lines.addAll(functions(item));
    lines.addAll(takenApart(", .."));
    return lines;
  }

  private String unused(String name) {
    boolean isUsed = model.fields().stream().anyMatch(field -> local(field).equals(name));
    return isUsed ? unused(name + "_") : name;
  }

  private List<String> functions(String item) {
    return model.fields().stream()
        .flatMap(part -> part.via().map(via -> lowered(part, asked(via, item))).stream())
        .toList();
  }

  private String asked(CratePath via, String item) {
    return via.isRelative()
        ? item + "." + via.expression() + "()"
        : via.expressionIn(crate) + "(" + item + ")";
  }

  private String lowered(Field field, String value) {
    String type =
        nests
            ? ""
            : ": "
                + TypeSpelling.IN_SHIM.of(
                    types.of(field.use())); // what is in its own kind is in a box
    String let = local(field) + type;
    String name = RustLiteral.of(field.name());
    return "let %s = lowered!(Here<M>, %s, %s);%s".formatted(let, value, name, place(field));
  }

  private String made() {
    return model.fields().stream()
        .map(field -> initialized(RustIdentifier.member(field.name()), local(field)))
        .collect(Collectors.joining(", ", "Ok(" + own + " { ", " })"));
  }

  /** To the crate's, of which every field must be there. */
  List<ConversionPlan> giving() {
    if (!isOfFields()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add("Ok(" + mirrored.expressionIn(crate) + " {");
    for (Field field : model.fields()) {
      String name = RustLiteral.of("{name}." + field.name());
      String value = "given!(self.%s, format_args!(%s))".formatted(local(field), name);
      lines.add("    " + nameOf(field) + ": " + value + "," + place(field));
    }
    lines.add("})");
    String name = model.fields().isEmpty() ? "_" : "name";
    String deeper = "let _deeper = Deeper::give::<" + own + ">(name)?;";
    List<String> all = nests ? prepended(deeper, lines) : lines;
    return List.of(ConversionPlan.giving(own, mirrored.in(crate), name, all));
  }

  private static List<String> prepended(String first, List<String> lines) {
    return Stream.concat(Stream.of(first), lines.stream()).toList();
  }

  private String place(Field field) {
    return " // " + model.name().canonicalName() + "#" + field.name();
  }

  /** The crate's name of a field. */
  private static String nameOf(Field field) {
    return field.rustName().orElseGet(() -> RustIdentifier.member(field.name()));
  }

  /** A name that is no keyword, and not {@code self} or {@code name}. */
  private static String local(Field field) {
    return RustIdentifier.member(field.name());
  }

  private static String initialized(String name, String value) {
    return name.equals(value) ? name : name + ": " + value;
  }
}
