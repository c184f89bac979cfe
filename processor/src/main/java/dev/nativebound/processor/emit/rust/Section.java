package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.plan.TypePlan;
import dev.nativebound.processor.plan.callbacks.CallbackPlan;
import dev.nativebound.processor.plan.imports.ExceptionClassPlan;
import dev.nativebound.processor.plan.values.EnumPlan;
import dev.nativebound.processor.plan.values.ValuePlan;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of {@code bindings.rs} that belongs to one Java type: what people read, and what the
 * runtime asks of it, which stands apart.
 *
 * <p>Each begins with a line that says all that the rest of the file needs of it, so that a later
 * run that sees only some of the classes can keep the sections of the others.
 *
 * @param type the binary name
 * @param rustName the name in {@code bindings}
 * @param implementation the path of the implementing type from the crate root; empty for a value
 *     type
 * @param text the items for people
 * @param plumbing the rest
 */
public record Section(
    String type,
    String rustName,
    SectionKind kind,
    Optional<String> implementation,
    String text,
    String plumbing) {
  /** In the order of the file. */
  static final Comparator<Section> ORDER =
      Comparator.<Section>comparingInt(section -> section.kind.rank()).thenComparing(Section::type);

  private static final int LONGEST = 100;
  private static final String START = "// ---- ";
  private static final String MORE = "//      ";
  private static final String PLUMBING = START + "plumbing of ";
  private static final Pattern FIRST_LINE =
      Pattern.compile(START + "(\\S+): (" + SectionKind.WORDS + ") (\\S+)(?: for crate::(\\S+))?");

  /** Whether it has an {@code async fn}. */
  public boolean isAsync() {
    return text.contains(TraitEmitter.LATER);
  }

  static Section of(EnumPlan plan) {
    return ofValue(
        plan.name().binaryName(),
        plan.rustName(),
        SectionKind.ENUM,
        out -> EnumEmitter.emit(plan, out),
        out -> EnumEmitter.plumbing(plan, out));
  }

  static Section of(ValuePlan plan) {
    return ofValue(
        plan.name().binaryName(),
        plan.rustName(),
        plan.isStruct() ? SectionKind.STRUCT : SectionKind.ENUM,
        out -> ValueEmitter.emit(plan, out),
        out -> ValueEmitter.plumbing(plan, out));
  }

  static Section of(ExceptionClassPlan plan) {
    return ofValue(
        plan.name().binaryName(),
        plan.rustName(),
        SectionKind.EXCEPTION,
        out -> ExceptionEmitter.emit(plan, out),
        out -> ExceptionEmitter.plumbing(plan, out));
  }

  /** By a name without spaces, which end the name in the first line. */
  static Section of(CallbackPlan plan) {
    return ofValue(
        plan.id().binaryName().replace(", ", ",").replace(' ', ':'),
        plan.rustName(),
        SectionKind.CALLBACK,
        out -> CallbackEmitter.emit(plan, out),
        out -> CallbackEmitter.plumbing(plan, out));
  }

  private static Section ofValue(
      String type,
      String rustName,
      SectionKind kind,
      Consumer<RustWriter> text,
      Consumer<RustWriter> plumbing) {
    return new Section(type, rustName, kind, Optional.empty(), written(text), written(plumbing));
  }

  static Section of(TypePlan type) {
    return type.hasTrait() ? ofTrait(type) : ofItems(type);
  }

  /** There is nothing here of a class whose natives are all items of crates, but its name. */
  private static Section ofItems(TypePlan type) {
    return new Section(
        type.name().binaryName(), type.rustName(), SectionKind.ITEMS, Optional.empty(), "", "");
  }

  private static Section ofTrait(TypePlan type) {
    return new Section(
        type.name().binaryName(),
        type.rustName(),
        SectionKind.TRAIT,
        Optional.of(type.implementation()),
        written(out -> TraitEmitter.emit(type, out)),
        written(out -> TraitEmitter.plumbing(type, out)));
  }

  /** Whether it is of a class, which has a module of shims. */
  public boolean isOfClass() {
    return implementation.isPresent() || kind == SectionKind.ITEMS;
  }

  /** The section that begins with {@code firstLine}; empty when none does. */
  static Optional<Section> parse(String firstLine, String text) {
    Matcher matcher = FIRST_LINE.matcher(firstLine);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Section(
            matcher.group(1),
            matcher.group(3),
            SectionKind.of(matcher.group(2)),
            Optional.ofNullable(matcher.group(4)),
            text,
            ""));
  }

  /** A file in which each first line is one. */
  static String joined(String file) {
    return file.replace(":\n" + MORE, ": ");
  }

  /** The type whose plumbing begins with {@code firstLine}; empty when none does. */
  static Optional<String> parsePlumbing(String firstLine) {
    return firstLine.startsWith(PLUMBING)
        ? Optional.of(firstLine.substring(PLUMBING.length()))
        : Optional.empty();
  }

  /** The same with its plumbing. */
  Section with(String other) {
    return new Section(type, rustName, kind, implementation, text, other);
  }

  /**
   * Whether the two differ in what a class file lacks alone: comments, the order of some things,
   * and the names of a callback's parameters.
   */
  public boolean declaresWhat(Section other) {
    return firstLine().equals(other.firstLine()) && declarations().equals(other.declarations());
  }

  private List<String> declarations() {
    return Declarations.of(text + plumbing, kind);
  }

  /** The line that {@link #parse} reads. */
  String firstLine() {
    String crate = implementation.map(path -> " for crate::" + path).orElse("");
    return START + type + ": " + kind.word() + " " + rustName + crate;
  }

  /** The same, in two where it is too long. */
  List<String> firstLines() {
    return firstLine().length() <= LONGEST
        ? List.of(firstLine())
        : List.of(firstLine().replaceFirst(": ", ":\n" + MORE).split("\n", -1));
  }

  /** The line that {@link #parsePlumbing} reads. */
  String firstLineOfPlumbing() {
    return PLUMBING + type;
  }

  private static String written(Consumer<RustWriter> emit) {
    RustWriter out = new RustWriter();
    emit.accept(out);
    return out.toString();
  }
}
