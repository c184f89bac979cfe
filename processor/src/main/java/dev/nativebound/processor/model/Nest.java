package dev.nativebound.processor.model;

/**
 * Where in a native's parameter or result a type stands.
 *
 * @param depth 0 for the parameter or result itself
 * @param takesObjects whether an object that Rust owns may stand here
 * @param takesPlain whether what is no value may stand here: any object, a buffer
 * @param values takes the records and sealed interfaces that are met
 */
record Nest(int depth, boolean takesObjects, boolean takesPlain, ReachedValues values) {

  static Nest top(ReachedValues values) {
    return new Nest(0, true, true, values);
  }

  /** In a component of a record. */
  static Nest field(ReachedValues values) {
    return new Nest(1, false, false, values);
  }

  /** The parameter of a callback's method: Java gets a new object around what Rust owned. */
  static Nest callbackParameter(ReachedValues values) {
    return new Nest(0, true, false, values);
  }

  /** The result of a callback's method. */
  static Nest callbackResult(ReachedValues values) {
    return new Nest(0, false, false, values);
  }

  /** Of a callback's parameter or result, where no object crosses as such. */
  boolean isOfCallback() {
    return depth == 0 && !takesPlain;
  }

  /** In the element of a list or array: of the objects that Rust owns, the handles cross. */
  Nest element() {
    return new Nest(depth + 1, depth == 0 && takesObjects, false, values);
  }

  /** In what is no list. */
  Nest inside() {
    return new Nest(depth + 1, false, false, values);
  }
}
