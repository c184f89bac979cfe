package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.Versions;
import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.emit.Header;
import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.LibraryPlan;
import dev.nativebound.processor.plan.imports.ImportPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** {@code bindings.rs}: the traits and types that the user's crate includes. */
public final class BindingsEmitter {
  private static final Pattern SECTION_START = Pattern.compile("\n(?=// ---- )");

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
    List<Section> sections = new ArrayList<>();
    for (String part : SECTION_START.splitAsStream(file).toList()) {
      int end = part.indexOf('\n');
      Optional<Section> section =
          end < 0
              ? Optional.empty()
              : Section.parse(part.substring(0, end), part.substring(end + 1));
      section.ifPresent(sections::add);
    }
    return sections;
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
    out.line("const _: () = ::nativebound::__private::v1::assert_abi(" + Versions.ABI + ");");
    for (Section section : sections) {
      out.blank().line(section.firstLine());
      section.text().stripTrailing().lines().forEach(out::line);
    }
    ImportEmitter.emit(imports, out);
    out.blank().line(CheckEmitter.FIRST_LINE);
    CheckEmitter.emit(sections, out);
    return new EmittedFile("bindings.rs", out.toString());
  }
}
