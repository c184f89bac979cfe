package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.names.RustIdentifier;
import java.util.Collection;
import java.util.List;

/**
 * What makes rustc say that an implementing type is missing, or without its impl or {@code
 * #[native_bound]}.
 */
final class CheckEmitter {
  /**
   * Looks like the first line of a section, and is of no type, so that no section ends beyond it.
   */
  static final String FIRST_LINE = "// ---- checks";

  /** rustc shows the line; rustfmt does not break it. */
  private static final int LONGEST = 116;

  private CheckEmitter() {}

  static void emit(Collection<Section> sections, RustWriter out) {
    List<Section> bound = sections.stream().filter(s -> s.implementation().isPresent()).toList();
    if (bound.isEmpty()) {
      return;
    }
    out.blank().line(FIRST_LINE);
    out.line("/// Implemented by `#[native_bound]` alone.");
    out.line("#[doc(hidden)]");
    out.open("pub mod __checked {");
    for (int i = 0; i < bound.size(); i++) {
      marker(bound.get(i), out.blankUnless(i == 0));
      error(bound.get(i), out.blank());
    }
    out.close("}");
    out.blank();
    out.line("/// Where rustc points here, an implementing type is missing, or without its impl.");
    out.line("#[doc(hidden)]");
    out.open("pub mod __types {");
    bound.forEach(section -> alias(section, out));
    for (Section section : bound) {
      assertion(section, out.blank());
    }
    out.close("}");
  }

  private static void marker(Section section, RustWriter out) {
    String name = section.rustName();
    out.line("/// Says that an impl of `" + name + "` was compared with Java.");
    out.open("#[diagnostic::on_unimplemented(");
    out.literal(
        "message = ",
        "\"`{Self}` implements `bindings::" + name + "` without `#[native_bound]`\"",
        ",");
    out.line("label = \"`#[native_bound]` is missing above this impl\",");
    out.line(
        "note = \"it compares the names of parameters with Java's, which rustc does not compare\"");
    out.close(")]");
    out.line("pub trait " + checked(name) + " {}");
  }

  /** What {@code #[native_bound]} implements, by the trait's name; in {@code __checked}. */
  static String checked(String rustName) {
    return "Checked" + RustIdentifier.bare(rustName);
  }

  /** What holds for the {@code Error} of such an impl. */
  static String errorOf(String rustName) {
    return "ErrorOf" + RustIdentifier.bare(rustName);
  }

  /** A bound of {@code Error}: a supertrait is asked for again at each {@code Self::Error}. */
  private static void error(Section section, RustWriter out) {
    String name = section.rustName();
    out.line("/// Holds for the `Error` of an impl of `" + name + "` that was compared with Java.");
    out.line("pub trait " + errorOf(name) + "<T: ?Sized> {}");
    out.blank();
    String head = "impl<E, T: " + checked(name) + " + ?Sized>";
    String trait = errorOf(name) + "<T> for E";
    if (out.fits(head + " " + trait + " {}")) {
      out.line(head + " " + trait + " {}");
    } else {
      out.line(head).indent().line(trait).close("{").line("}");
    }
  }

  /**
   * An alias, since it takes a private type too: {@code #[native_bound]} refuses that in its place.
   */
  private static void alias(Section section, RustWriter out) {
    String path = "crate::" + section.implementation().orElseThrow();
    out.doc("The natives of `" + section.type().replace('$', '.') + "`.");
    out.line("#[allow(private_interfaces)]");
    String alias = "pub type %s = %s; // your crate's own, without parameters";
    String shown = alias.formatted(section.rustName(), path);
    String whole = shown + ": it implements bindings::" + section.rustName();
    out.line(whole.length() <= LONGEST ? whole : shown);
  }

  private static void assertion(Section section, RustWriter out) {
    out.open("const _: () = {");
    out.line("const fn implements<T: super::" + section.rustName() + ">() {}");
    out.line("implements::<" + section.rustName() + ">();");
    out.close("};");
  }
}
