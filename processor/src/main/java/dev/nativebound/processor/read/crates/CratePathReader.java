package dev.nativebound.processor.read.crates;

import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.CratePath.Kind;
import dev.nativebound.processor.model.RustText;
import java.util.ArrayList;
import java.util.List;

/** Reads what annotations have of Rust. Never fails: a fault is in what it returns. */
public final class CratePathReader {
  private static final String EMPTY = "it is empty";

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
    String fault = reader.readPath();
    return reader.path(fault, fault.isEmpty() ? reader.kindOfType() : Kind.MODULE);
  }

  /** A path of a function or constant, or the name of one alone. */
  public static CratePath ofFunction(String text) {
    CratePathReader reader = new CratePathReader(text);
    String fault = reader.readPath();
    boolean isName = reader.names.size() == 1 && !reader.isQualified;
    return reader.path(fault, fault.isEmpty() && isName ? Kind.NAME : Kind.FUNCTION);
  }

  /** Of which a compiler says what is wrong. */
  static CratePath unreadableType() {
    return new CratePath(new RustText("", "", List.of(), ""), Kind.TYPE, "", List.of());
  }

  /** A type, of whatever form. */
  public static RustText type(String text) {
    List<RustToken> tokens = RustToken.of(text);
    String fault = tokens.isEmpty() ? EMPTY : RustTokens.fault(tokens);
    if (!fault.isEmpty()) {
      return RustText.faulty(text, fault);
    }
    RustTokens out = new RustTokens();
    String absolute = out.absolute(tokens);
    return new RustText(text, absolute, List.copyOf(out.crates()), "");
  }

  private CratePath path(String fault, Kind kind) {
    if (!fault.isEmpty()) {
      return new CratePath(RustText.faulty(text, fault), kind, text, List.of());
    }
    boolean startsInCrate = kind != Kind.NAME && !isQualified;
    String start = startsInCrate && !names.get(0).equals("crate") ? "::" : "";
    if (startsInCrate) {
      out.addCrate(names.get(0));
    }
    RustText rust = new RustText(text, start + type, List.copyOf(out.crates()), "");
    return new CratePath(rust, kind, start + expression, List.copyOf(names));
  }

  private Kind kindOfType() {
    String last = names.get(names.size() - 1).replace("r#", "");
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
  private String readPath() {
    if (tokens.isEmpty()) {
      return EMPTY;
    }
    String fault = RustTokens.fault(tokens);
    if (!fault.isEmpty()) {
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
    return fault.isEmpty() && names.isEmpty() ? "no name follows its '>'" : fault;
  }

  private String readRest() {
    if (!is("::")) {
      return "'" + tokens.get(at).text() + "' follows where it should end, or go on with '::'";
    }
    at++;
    type.append("::");
    expression.append("::");
    return readName();
  }

  private String readName() {
    if (at == tokens.size()) {
      return "it ends in '::'";
    }
    RustToken name = tokens.get(at);
    if (!name.isName()) {
      return name.is("[")
          ? "'[' is no name, and a type that is none goes in brackets, \"<[u8]>::len\""
          : "'" + name.text() + "' is no name";
    }
    at++;
    names.add(name.text());
    type.append(name.text());
    expression.append(name.text());
    readArgumentsIfThere();
    return "";
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
