package dev.nativebound.processor.emit.rust;

import java.util.List;

/**
 * An impl that makes one type of another.
 *
 * @param head of the impl, {@code impl<M> Lower<bindings::Kind, Here<M>> for ::regex::Kind}
 * @param function the head of its function
 * @param body the lines of that
 * @param isLentToo whether the same lines are an impl for references
 */
record Conversion(String head, String function, List<String> body, boolean isLentToo) {

  /** Of a crate's, what Java gets. */
  static Conversion lowering(String from, String to, List<String> body) {
    return lowering(from, to, body, false);
  }

  /**
   * Of a crate's, and of a reference to it. They are written once, so that rustc says once what is
   * wrong with them.
   */
  static Conversion loweringLentToo(String from, String to, List<String> body) {
    return lowering(from, to, body, true);
  }

  private static Conversion lowering(String from, String to, List<String> body, boolean isLentToo) {
    return new Conversion(
        "impl<M> Lower<" + to + ", Here<M>> for " + from,
        "fn lower(self) -> Result<" + to + ", Unlowered>",
        body,
        isLentToo);
  }

  /** Of a crate's, as of a reference to it. */
  static Conversion byReference(String from, String to) {
    return lowering(from, to, List.of("Lower::<" + to + ", Here<M>>::lower(&self)"));
  }

  /**
   * Of what Java gives, a crate's.
   *
   * @param name that of the parameter which has the argument's
   */
  static Conversion giving(String from, String to, String name, List<String> body) {
    return new Conversion(
        "impl Given<" + to + ", Here<Quiet>> for " + from,
        "fn give(self, " + name + ": &dyn ::std::fmt::Display) -> Result<" + to + ", Failure>",
        body,
        false);
  }
}
