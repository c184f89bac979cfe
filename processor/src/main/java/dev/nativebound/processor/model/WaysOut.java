package dev.nativebound.processor.model;

/** What helps whatever the type is. */
public final class WaysOut {
  /** At a parameter or result itself. */
  public static final String OBJECT = "@AsObject, which passes the object itself";

  /** Inside of one. */
  public static final String WHOLE =
      "@AsObject on the native's parameter or result, which passes the whole as an object";

  private WaysOut() {}
}
