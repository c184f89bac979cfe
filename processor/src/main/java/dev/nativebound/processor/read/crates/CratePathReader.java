package dev.nativebound.processor.read.crates;

import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.CratePath.Kind;
import dev.nativebound.processor.model.RustFault;
import dev.nativebound.processor.model.RustText;
import dev.nativebound.processor.names.RustIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what annotations have of Rust. Never fails: a fault is in what it returns. */
public final class CratePathReader {
  private static final Optional<RustFault> FINE = Optional.empty();

  private final String text;
  private final List<RustToken> tokens;
  private final RustTokens out = new RustTokens();
  private final List<String> names = new ArrayList<>();
  private final StringBuilder type = new StringBuilder();
  private final StringBuilder expression = new StringBuilder();
  private boolean endsInArguments;
  private boolean isQualified;
  private int at;

  private CratePathReader(String text) {
    this.text = text;
    this.tokens = RustToken.of(text);
  }

  /** A path of what a type of Java is. */
  public static CratePath ofType(String text) {
    CratePathReader reader = new CratePathReader(text);
    Optional<RustFault> fault = reader.readPath();
    return reader.path(fault, fault.isEmpty() ? reader.kindOfType() : Kind.MODULE);
  }

  /** A path of a function or constant, or the name of one alone. */
  public static CratePath ofFunction(String text) {
    CratePathReader reader = new CratePathReader(text);
    Optional<RustFault> fault = reader.readPath();
    boolean isName = reader.names.size() == 1 && !reader.isQualified;
    return reader.path(fault, fault.isEmpty() && isName ? Kind.NAME : Kind.FUNCTION);
  }

  /** Of which a compiler says what is wrong. */
  static CratePath unreadableType() {
    return new CratePath(new RustText("", "", List.of(), FINE), Kind.TYPE, "", List.of());
  }

  /** A type, of whatever form. */
  public static RustText type(String text) {
    List<RustToken> tokens = RustToken.of(text);
    Optional<RustFault> fault =
        tokens.isEmpty() ? fault(RustFault.Kind.EMPTY) : RustTokens.fault(tokens);
    if (fault.isPresent()) {
      return RustText.faulty(text, fault.get());
    }
    RustTokens out = new RustTokens();
    String absolute = out.absolute(tokens);
    return new RustText(text, absolute, List.copyOf(out.crates()), FINE);
  }

  private CratePath path(Optional<RustFault> fault, Kind kind) {
    if (fault.isPresent()) {
      return new CratePath(RustText.faulty(text, fault.get()), kind, text, List.of());
    }
    boolean startsInCrate = kind != Kind.NAME && !isQualified;
    String start = startsInCrate && !names.get(0).equals("crate") ? "::" : "";
    if (startsInCrate) {
      out.addCrate(names.get(0));
    }
    RustText rust = new RustText(text, start + type, List.copyOf(out.crates()), FINE);
    return new CratePath(rust, kind, start + expression, List.copyOf(names));
  }

  private Kind kindOfType() {
    String last = RustIdentifier.bare(names.get(names.size() - 1));
    if (endsInArguments) {
      return Kind.TYPE;
    }
    if (last.chars().anyMatch(Character::isUpperCase)
        && last.chars().noneMatch(Character::isLowerCase)) {
      return Kind.VALUE;
    }
    return Character.isUpperCase(last.codePointAt(0)) ? Kind.TYPE : Kind.MODULE;
  }

  /** Returns what is wrong with it. */
  private Optional<RustFault> readPath() {
    if (tokens.isEmpty()) {
      return fault(RustFault.Kind.EMPTY);
    }
    Optional<RustFault> fault = RustTokens.fault(tokens);
    if (fault.isPresent()) {
      return fault;
    }
    if (is("<")) {
      isQualified = true;
      readArguments("");
    } else {
      at += is("::") ? 1 : 0;
      fault = readName();
    }
    while (fault.isEmpty() && at < tokens.size()) {
      fault = readRest();
    }
    return fault.isEmpty() && names.isEmpty() ? fault(RustFault.Kind.ENDS_IN_BRACKET) : fault;
  }

  private static Optional<RustFault> fault(RustFault.Kind kind) {
    return Optional.of(new RustFault(kind));
  }

  private Optional<RustFault> readRest() {
    if (!is("::")) {
      return Optional.of(new RustFault(RustFault.Kind.GOES_ON, tokens.get(at).text()));
    }
    at++;
    type.append("::");
    expression.append("::");
    return readName();
  }

  private Optional<RustFault> readName() {
    if (at == tokens.size()) {
      return fault(RustFault.Kind.ENDS_IN_COLONS);
    }
    RustToken name = tokens.get(at);
    if (!name.isName()) {
      return name.is("[")
          ? fault(RustFault.Kind.BRACKET_FOR_NAME)
          : Optional.of(new RustFault(RustFault.Kind.NO_NAME, name.text()));
    }
    at++;
    names.add(name.text());
    type.append(name.text());
    expression.append(name.text());
    readArgumentsIfThere();
    return FINE;
  }

  private void readArgumentsIfThere() {
    boolean hasColons = is("::") && at + 1 < tokens.size() && tokens.get(at + 1).is("<");
    at += hasColons ? 1 : 0;
    endsInArguments = is("<");
    if (endsInArguments) {
      readArguments("::");
    }
  }

  /** What is in brackets, which are in pairs. */
  private void readArguments(String colons) {
    int start = at;
    int depth = 0;
    do {
      depth += is("<") ? 1 : is(">") ? -1 : 0;
      at++;
    } while (depth > 0);
    String arguments = out.absolute(tokens.subList(start, at));
    type.append(arguments);
    expression.append(colons).append(arguments);
  }

  private boolean is(String mark) {
    return at < tokens.size() && tokens.get(at).is(mark);
  }
}
