package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.Versions;
import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.emit.Header;
import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.LibraryPlan;
import dev.nativebound.processor.plan.imports.ImportPlan;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code bindings.rs}: the traits and types that the user's crate includes, and then what is for
 * rustc alone.
 */
public final class BindingsEmitter {
  private static final Pattern SECTION_START = Pattern.compile("\n(?=// ---- )");

  /**
   * Looks like the first line of a section, and is of no type. What comes after it is for rustc.
   */
  private static final String PLUMBING = "// ---- plumbing: what the runtime asks of the above";

  private BindingsEmitter() {}

  /** The sections of all that {@code library} has. */
  public static List<Section> sections(LibraryPlan library) {
    return Stream.of(
            library.enums().stream().map(Section::of),
            library.values().stream().map(Section::of),
            library.exceptions().stream().map(Section::of),
            library.callbacks().stream().map(Section::of),
            library.types().stream().map(Section::of))
        .flatMap(sections -> sections)
        .toList();
  }

  /** The sections of a file that {@link #emit} made. */
  public static List<Section> parse(String file) {
    Map<String, Section> sections = new LinkedHashMap<>();
    for (String part : SECTION_START.splitAsStream(Section.joined(file)).toList()) {
      int end = part.indexOf('\n');
      if (end > 0) {
        String text = part.substring(end + 1);
        String firstLine = part.substring(0, end);
        Section.parse(firstLine, text).ifPresent(section -> sections.put(section.type(), section));
        Section.parsePlumbing(firstLine)
            .ifPresent(of -> sections.computeIfPresent(of, (type, own) -> own.with(text)));
      }
    }
    return List.copyOf(sections.values());
  }

  /**
   * The file.
   *
   * @param crate the path of the user's crate from the file's folder
   * @param sections sorted by type
   * @param imports the classes that Rust calls
   */
  public static EmittedFile emit(
      String library, String crate, Collection<Section> sections, List<ImportPlan> imports) {
    RustWriter out = new RustWriter();
    out.line("// " + Header.text());
    out.line("// library: " + library);
    out.line("// crate: " + RustLiteral.inside(crate));
    out.line("// abi: " + Versions.ABI);
    List<Section> sorted = sections.stream().sorted(Section.ORDER).toList();
    for (Section section : sorted) {
      add(section.firstLines(), section.text(), out);
    }
    ImportEmitter.emit(imports, out);
    out.blank().line(PLUMBING);
    out.line("const _: () = " + Plumbing.RUNTIME + "assert_abi(" + Versions.ABI + ");");
    for (Section section : sorted) {
      if (!section.plumbing().isBlank()) {
        add(List.of(section.firstLineOfPlumbing()), section.plumbing(), out);
      }
    }
    ImportEmitter.plumbing(imports, out);
    CheckEmitter.emit(sorted, out);
    return new EmittedFile("bindings.rs", out.toString());
  }

  private static void add(List<String> firstLines, String text, RustWriter out) {
    out.blank().lines(firstLines);
    text.stripTrailing().lines().forEach(out::line);
  }
}
