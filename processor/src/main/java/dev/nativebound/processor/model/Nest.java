package dev.nativebound.processor.model;

/**
 * Where in a native's parameter or result a type stands.
 *
 * @param depth 0 for the parameter or result itself
 * @param takesObjects whether an object that Rust owns may stand here
 * @param values takes the records and sealed interfaces that are met
 */
record Nest(int depth, boolean takesObjects, ReachedValues values) {

  static Nest top(ReachedValues values) {
    return new Nest(0, true, values);
  }

  /** In a component of a record. */
  static Nest field(ReachedValues values) {
    return new Nest(1, false, values);
  }

  /** In the element of a list or array: of the objects that Rust owns, the handles cross. */
  Nest element() {
    return new Nest(depth + 1, isTop(), values);
  }

  /** In what is no list. */
  Nest inside() {
    return new Nest(depth + 1, false, values);
  }

  boolean isTop() {
    return depth == 0;
  }
}
