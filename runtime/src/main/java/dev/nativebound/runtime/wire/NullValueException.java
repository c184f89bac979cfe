package dev.nativebound.runtime.wire;

/**
 * An argument or a value inside of one is {@code null} and may not be: {@code argument
 * 'tokens[3].text' is null}.
 *
 * <p>Where the value was is put together while the exception passes the code that writes what the
 * value is in, so that nothing is spent on it as long as there is none.
 */
public final class NullValueException extends NullPointerException {
  private static final long serialVersionUID = 1L;

  /** From what was passed so far down to the value. */
  private String path;

  /** The method whose result it is, or is in; empty for an argument. */
  private String method = "";

  NullValueException(String path) {
    this.path = path;
  }

  /**
   * Says what the value is in.
   *
   * @param container a parameter or a record's component, empty for an element
   * @return this
   */
  public NullValueException inside(String container) {
    path = WirePath.inside(container, path);
    return this;
  }

  /**
   * Says which element of a list, set or array the value is, or is in.
   *
   * @param index in the order of iteration
   * @return this
   */
  public NullValueException element(int index) {
    return inside(WirePath.element(index));
  }

  /**
   * Says which key of a map the value is, or is in.
   *
   * @param index the entry's, in the order of iteration
   * @return this
   */
  public NullValueException key(int index) {
    return inside(WirePath.key(index));
  }

  /**
   * Says which value of a map the value is, or is in.
   *
   * @param index the entry's, in the order of iteration
   * @return this
   */
  public NullValueException value(int index) {
    return inside(WirePath.value(index));
  }

  /**
   * Says that the value is the result of a callback's method, or is in it.
   *
   * @param place the method, {@code OnError.label}
   * @return this
   */
  public NullValueException ofResult(String place) {
    method = place;
    return this;
  }

  @Override
  public String getMessage() {
    if (method.isEmpty()) {
      return "argument '" + path + "' is null";
    }
    return path.isEmpty()
        ? "the result of " + method + " is null"
        : "'" + path + "' of the result of " + method + " is null";
  }
}
