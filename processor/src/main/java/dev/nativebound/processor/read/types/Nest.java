package dev.nativebound.processor.read.types;

/**
 * Where in a native's parameter or result a type stands.
 *
 * @param depth 0 for the parameter or result itself
 * @param takesObjects whether an object that Rust owns may stand here
 * @param takesPlain whether what is no value may stand here: any object, a buffer
 * @param kind what more there is to say of the place
 * @param values takes the records and sealed interfaces that are met
 */
public record Nest(
    int depth, boolean takesObjects, boolean takesPlain, Kind kind, ReachedValues values) {

  /**
   * What more there is to say of a place.
   *
   * @param isArgument whether it is a type argument, which is no primitive
   * @param isKey whether it is in what has a hash in Rust
   * @param side of the whole
   */
  record Kind(boolean isArgument, boolean isKey, Side side) {}

  static Nest top(Side side, ReachedValues values) {
    return new Nest(0, true, true, new Kind(false, false, side), values);
  }

  /** In a component of a record, which may be in a result too. */
  static Nest field(ReachedValues values) {
    return new Nest(1, false, false, new Kind(false, false, Side.RESULT), values);
  }

  /**
   * The parameter of a callback's method: Java gets a new object around what Rust owned.
   *
   * @param isArgument whether its type is an argument of the callback's
   */
  public static Nest callbackParameter(boolean isArgument, ReachedValues values) {
    return new Nest(0, true, false, new Kind(isArgument, false, Side.RESULT), values);
  }

  /** The result of a callback's method, likewise. */
  public static Nest callbackResult(boolean isArgument, ReachedValues values) {
    return new Nest(0, false, false, new Kind(isArgument, false, Side.PARAMETER), values);
  }

  /** Of a callback's parameter or result, where no object crosses as such. */
  boolean isOfCallback() {
    return depth == 0 && !takesPlain;
  }

  /** In the element of a list or array: of the objects that Rust owns, the handles cross. */
  Nest element() {
    return new Nest(depth + 1, depth == 0 && takesObjects, false, argument(kind.isKey), values);
  }

  /** In what is no list. */
  Nest inside() {
    return new Nest(depth + 1, false, false, argument(kind.isKey), values);
  }

  /** In the key of a map or an element of a set, which is ordered or has a hash in Rust. */
  Nest key(boolean ordered) {
    return new Nest(depth + 1, false, false, argument(kind.isKey || !ordered), values);
  }

  /** In a component of a record that stands here. */
  Nest component() {
    return new Nest(depth + 1, false, false, new Kind(false, kind.isKey, kind.side), values);
  }

  private Kind argument(boolean isKey) {
    return new Kind(true, isKey, kind.side);
  }
}
