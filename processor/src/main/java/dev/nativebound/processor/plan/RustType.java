package dev.nativebound.processor.plan;

/** A type as the trait spells it; {@code {bindings}} stands before the names of generated types. */
public record RustType(String template) {
  static final String BINDINGS = "{bindings}";

  /** Inside {@code mod bindings}. */
  public String inBindings() {
    return template.replace(BINDINGS, "");
  }

  /** Anywhere in the user's crate. */
  public String inCrate() {
    return template.replace(BINDINGS, "crate::bindings::");
  }

  RustType optional() {
    return new RustType("Option<" + template + ">");
  }
}
