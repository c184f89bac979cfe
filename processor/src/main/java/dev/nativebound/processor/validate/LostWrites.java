package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.RustText;
import java.util.regex.Pattern;

/**
 * Finds arguments that are converted for a function that writes into them.
 *
 * <p>Java never sees what is written into a value that was made for the call. A type that is read
 * from by moving in it, as {@code &mut &[u8]}, is another matter.
 */
final class LostWrites {
  private static final Pattern FILLED =
      Pattern.compile(
          "& ?('\\w+ )?mut ?(\\[.*|(::(std|alloc)::)?(vec::)?Vec<.*|(::(std|alloc)::)?(string::)?String)");

  private static final String LENT =
      "remove @RustType, since @Mut lends the array itself; with @Unsigned its elements are unsigned";

  private static final String RETURNED =
      "take an array @Mut without @RustType, or name a function that returns what it makes";

  private LostWrites() {}

  static void check(NativeMethod method, Parameter parameter, ValidationReport report) {
    parameter
        .rustType()
        .filter(type -> type.fault().isEmpty())
        .filter(type -> parameter.mutable() || isFilled(type))
        .ifPresent(
            type ->
                report.add(
                    parameter.origin().atValueOf(Annotations.RUST_TYPE),
                    Message.LOST_WRITES,
                    "parameter '" + parameter.name() + "' of '" + method.name() + "'",
                    type.text(),
                    parameter.mutable() ? LENT : RETURNED));
  }

  private static boolean isFilled(RustText type) {
    return FILLED.matcher(type.absolute()).matches();
  }
}
