package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.RustFault;

/** What messages say of a {@link RustFault}. */
final class RustFaults {
  private RustFaults() {}

  static String of(RustFault fault) {
    return String.format(sentence(fault.kind()), fault.at());
  }

  private static String sentence(RustFault.Kind kind) {
    return switch (kind) {
      case EMPTY -> "it is empty";
      case ENDS_IN_BRACKET -> "no name follows its '>'";
      case ENDS_IN_COLONS -> "it ends in '::'";
      case GOES_ON -> "'%s' follows where it should end, or go on with '::'";
      case NO_NAME -> "'%s' is no name";
      case BRACKET_FOR_NAME ->
          "'[' is no name, and a type that is none goes in brackets, \"<[u8]>::len\"";
      case STRANGE_CHARACTER -> "'%s' is in no type";
      case CLOSES_NOTHING -> "its '%s' closes nothing";
      case SEMICOLON -> "a ';' is in arrays alone";
      case SEVERAL -> "it is more than one";
      case UNCLOSED -> "a '%s' is missing";
    };
  }
}
