package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.plan.TypePlan;
import dev.nativebound.processor.plan.callbacks.CallbackPlan;
import dev.nativebound.processor.plan.imports.ExceptionClassPlan;
import dev.nativebound.processor.plan.values.EnumPlan;
import dev.nativebound.processor.plan.values.ValuePlan;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of {@code bindings.rs} that belongs to one Java type.
 *
 * <p>It begins with a line that says all that the rest of the file needs of it, so that a later run
 * that sees only some of the classes can keep the sections of the others.
 *
 * @param type the binary name
 * @param rustName the name in {@code bindings}
 * @param keyword what it is in Rust
 * @param implementation the path of the implementing type from the crate root; empty for a value
 *     type
 */
public record Section(
    String type, String rustName, String keyword, Optional<String> implementation, String text) {
  private static final String ITEMS = "items";
  private static final Pattern FIRST_LINE =
      Pattern.compile("// ---- (\\S+): (enum|struct|trait|items) (\\S+)(?: for crate::(\\S+))?");

  static Section of(EnumPlan plan) {
    return new Section(
        plan.name().binaryName(),
        plan.rustName(),
        "enum",
        Optional.empty(),
        written(out -> EnumEmitter.emit(plan, out)));
  }

  static Section of(ValuePlan plan) {
    return new Section(
        plan.name().binaryName(),
        plan.rustName(),
        plan.isStruct() ? "struct" : "enum",
        Optional.empty(),
        written(out -> ValueEmitter.emit(plan, out)));
  }

  static Section of(ExceptionClassPlan plan) {
    return new Section(
        plan.name().binaryName(),
        plan.rustName(),
        "struct",
        Optional.empty(),
        written(out -> ExceptionEmitter.emit(plan, out)));
  }

  /** By a name without spaces, which end the name in the first line. */
  static Section of(CallbackPlan plan) {
    return new Section(
        plan.id().binaryName().replace(", ", ",").replace(' ', ':'),
        plan.rustName(),
        "trait",
        Optional.empty(),
        written(out -> CallbackEmitter.emit(plan, out)));
  }

  static Section of(TypePlan type) {
    return type.hasTrait() ? ofTrait(type) : ofItems(type);
  }

  /** There is nothing here of a class whose natives are all items of crates, but its name. */
  private static Section ofItems(TypePlan type) {
    return new Section(type.name().binaryName(), type.rustName(), ITEMS, Optional.empty(), "");
  }

  private static Section ofTrait(TypePlan type) {
    return new Section(
        type.name().binaryName(),
        type.rustName(),
        "trait",
        Optional.of(type.implementation()),
        written(out -> TraitEmitter.emit(type, out)));
  }

  /** Whether it is of a class, which has a module of shims. */
  public boolean isOfClass() {
    return implementation.isPresent() || keyword.equals(ITEMS);
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
            matcher.group(2),
            Optional.ofNullable(matcher.group(4)),
            text));
  }

  /**
   * Whether the two differ in what a class file lacks alone: comments, the order of some things,
   * and the names of a callback's parameters.
   */
  public boolean declaresWhat(Section other) {
    return firstLine().equals(other.firstLine())
        && Declarations.of(text).equals(Declarations.of(other.text));
  }

  /** The line that {@link #parse} reads. */
  String firstLine() {
    String crate = implementation.map(path -> " for crate::" + path).orElse("");
    return "// ---- " + type + ": " + keyword + " " + rustName + crate;
  }

  private static String written(Consumer<RustWriter> emit) {
    RustWriter out = new RustWriter();
    emit.accept(out);
    return out.toString();
  }
}
