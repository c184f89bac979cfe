package dev.nativebound.processor.names;

import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.TypeName;
import java.util.List;

/**
 * The names by which a native is exported.
 *
 * <p>JNI specification, "Resolving Native Method Names": the VM tries the short name first, so the
 * long one, with the argument signature, is used only where a class overloads the <em>native</em>
 * method. A door of C has the same names with another beginning.
 *
 * @param mangled what both have in common
 */
public record Export(String mangled) {

  /** The symbol that the VM looks for. */
  public String jni() {
    return "Java_" + mangled;
  }

  /** The symbol of a function that knows no VM. */
  public String c() {
    return "nb_" + mangled;
  }

  /** That of {@code method}, one of {@code natives} of {@code type}. */
  public static Export of(TypeName type, NativeMethod method, List<NativeMethod> natives) {
    boolean overloaded =
        natives.stream().filter(other -> other.name().equals(method.name())).count() > 1;
    return overloaded
        ? of(type, method.name(), method.parameterDescriptors())
        : of(type, method.name());
  }

  /** The long one, of a method that is overloaded. */
  public static Export of(TypeName type, String method, String parameterDescriptors) {
    return new Export(of(type, method).mangled() + "__" + mangle(parameterDescriptors));
  }

  /** The short one, of a method that is not overloaded. */
  public static Export of(TypeName type, String method) {
    return new Export(mangle(type.internalName()) + "_" + mangle(method));
  }

  /**
   * Escapes what a C identifier cannot have. It goes by UTF-16 units, as the VM and {@code javac
   * -h} do: a letter beyond the BMP becomes two escapes.
   */
  public static String mangle(String name) {
    StringBuilder mangled = new StringBuilder();
    name.chars().forEach(unit -> mangled.append(mangle((char) unit)));
    return mangled.toString();
  }

  private static String mangle(char unit) {
    return switch (unit) {
      case '/', '.' -> "_";
      case '_' -> "_1";
      case ';' -> "_2";
      case '[' -> "_3";
      default ->
          isAsciiAlphanumeric(unit) ? String.valueOf(unit) : String.format("_0%04x", (int) unit);
    };
  }

  private static boolean isAsciiAlphanumeric(char unit) {
    return (unit >= 'a' && unit <= 'z')
        || (unit >= 'A' && unit <= 'Z')
        || (unit >= '0' && unit <= '9');
  }
}
