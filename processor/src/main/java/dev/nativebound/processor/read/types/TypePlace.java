package dev.nativebound.processor.read.types;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/**
 * Where in a native's parameter or result a type stands, which decides what can stand there.
 *
 * @param isDirect in a native of the user's own class, where Rust gets JNI's objects; all else is
 *     of a generated native
 * @param side of the whole
 * @param depth 0 for the parameter or result itself
 * @param takesObjects whether an object that Rust owns may stand here
 * @param takesPlain whether what is no value may stand here: any object, a buffer
 * @param isArgument whether it is a type argument, which is no primitive
 * @param isKey whether it is in what has a hash in Rust
 * @param reached takes the records, sealed interfaces and callbacks that are met
 */
public record TypePlace(
    boolean isDirect,
    Side side,
    int depth,
    boolean takesObjects,
    boolean takesPlain,
    boolean isArgument,
    boolean isKey,
    ReachedValues reached) {

  /** Which way a value goes: a result is one value, and no callback. */
  public enum Side {
    PARAMETER,
    RESULT;

    /** That of what a parameter or method declares. */
    static Side of(Element declaration) {
      return declaration.getKind() == ElementKind.METHOD ? RESULT : PARAMETER;
    }
  }

  /** A parameter or result of a direct native, in which nothing is inside of anything. */
  static TypePlace direct(Side side) {
    return new TypePlace(true, side, 0, true, true, false, false, new ReachedValues());
  }

  /** A parameter or result of a generated native. */
  static TypePlace generated(Side side, ReachedValues reached) {
    return new TypePlace(false, side, 0, true, true, false, false, reached);
  }

  /** The component of a record, which may be in a result too. */
  static TypePlace field(ReachedValues reached) {
    return new TypePlace(false, Side.RESULT, 1, false, false, false, false, reached);
  }

  /**
   * The parameter of a callback's method: Java gets a new object around what Rust owned.
   *
   * @param isArgument whether its type is an argument of the callback's
   */
  public static TypePlace callbackParameter(boolean isArgument, ReachedValues reached) {
    return new TypePlace(false, Side.RESULT, 0, true, false, isArgument, false, reached);
  }

  /** The result of a callback's method, likewise. */
  public static TypePlace callbackResult(boolean isArgument, ReachedValues reached) {
    return new TypePlace(false, Side.PARAMETER, 0, false, false, isArgument, false, reached);
  }

  /** Of a generated native, the result itself. */
  boolean isWholeResult() {
    return !isDirect && side == Side.RESULT && depth == 0 && takesPlain;
  }

  /** What comes later, by the future that is the result. */
  TypePlace later() {
    return new TypePlace(false, side, 0, takesObjects, false, true, false, reached);
  }

  /** Of a callback's parameter or result, where no object crosses as such. */
  boolean isOfCallback() {
    return depth == 0 && !takesPlain;
  }

  /** The element of a list or array here: of the objects that Rust owns, the handles cross. */
  TypePlace element() {
    return inside(depth == 0 && takesObjects, true, isKey);
  }

  /** What is inside of a type here that is no list. */
  TypePlace inside() {
    return inside(false, true, isKey);
  }

  /** The key of a map or an element of a set, which is ordered or has a hash in Rust. */
  TypePlace key(boolean ordered) {
    return inside(false, true, isKey || !ordered);
  }

  /** A component of a record that stands here. */
  TypePlace component() {
    return inside(false, false, isKey);
  }

  private TypePlace inside(boolean objects, boolean argument, boolean key) {
    return new TypePlace(false, side, depth + 1, objects, false, argument, key, reached);
  }
}
