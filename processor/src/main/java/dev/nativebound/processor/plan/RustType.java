package dev.nativebound.processor.plan;

/** A type as the trait spells it; {@code {bindings}} stands before the names of generated types. */
public record RustType(String template) {
  static final String BINDINGS = "{bindings}";

  /** Inside {@code mod bindings}. */
  public String inBindings() {
    return template.replace(BINDINGS, "");
  }

  /** Where {@code bindings} is imported, and the external crates are too. */
  public String inCrate() {
    return template.replace(BINDINGS, "bindings::").replace("::nativebound::", "nativebound::");
  }

  /** In a shim, where {@code bindings} is imported and the external crates are not. */
  public String inShim() {
    return template.replace(BINDINGS, "bindings::");
  }

  RustType optional() {
    return new RustType("Option<" + template + ">");
  }
}
