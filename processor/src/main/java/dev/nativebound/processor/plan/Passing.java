package dev.nativebound.processor.plan;

/** How the user's function gets a lifted local. {@code $} stands for the local. */
record Passing(String requiredTemplate, String optionalTemplate) {
  /** Moved or copied. */
  static final Passing VALUE = new Passing("$", "$");

  /** Borrowed: {@code &str} of a text, {@code &[i32]} of an array. */
  static final Passing BORROWED = new Passing("&$", "$.as_deref()");

  /** Borrowed to be written. */
  static final Passing WRITTEN = new Passing("&mut $", "$.as_deref_mut()");

  /** A {@code jboolean}, which Java may have made any byte. */
  static final Passing BOOLEAN = new Passing("$.get()", "$");

  /** The same bits, unsigned. */
  static Passing cast(String rustType) {
    return new Passing("$ as " + rustType, "$.map(|value| value as " + rustType + ")");
  }

  String required(String local) {
    return requiredTemplate.replace("$", local);
  }

  String optional(String local) {
    return optionalTemplate.replace("$", local);
  }
}
