package dev.nativebound.processor.plan.java;

import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.names.FreeNames;
import dev.nativebound.processor.plan.codecs.Codec;
import java.util.List;

/**
 * A class inside of a generated one that calls a callback for Rust.
 *
 * @param className its simple name
 * @param callback the interface
 * @param target the type that it calls, with its type arguments
 */
public record AdapterPlan(
    String className, TypeName callback, TypeRef target, List<AdapterMethod> methods) {
  /**
   * A method of it.
   *
   * @param name as Rust knows it
   * @param descriptor by which Rust finds it
   * @param calls the name of the callback's method
   * @param place {@code OnError.onError}, for messages
   */
  public record AdapterMethod(
      String name,
      String descriptor,
      String calls,
      String place,
      List<AdapterParameter> parameters,
      AdapterResult result,
      List<TypeRef> thrown) {
    /** Whether Rust passes a message. */
    public boolean hasMessage() {
      return parameters.stream().anyMatch(p -> p.argument() instanceof Packed);
    }

    /** A local variable's name, with underscores where a parameter is called so. */
    public String local(String wanted) {
      return FreeNames.underscored(wanted, this::isParameter);
    }

    private boolean isParameter(String free) {
      return parameters.stream().anyMatch(parameter -> parameter.name().equals(free));
    }
  }

  /** A parameter of the callback's method, and what Rust passes for it. */
  public record AdapterParameter(String name, TypeRef type, AdapterArgument argument) {}

  /** What Rust passes. */
  public sealed interface AdapterArgument {}

  /** What Rust gets. */
  public sealed interface AdapterResult {}

  /** Nothing. */
  public record Nothing() implements AdapterResult {}

  /** A primitive, which Java may have boxed. */
  public record Scalar(TypeRef primitive, boolean boxed)
      implements AdapterArgument, AdapterResult {}

  /** The index of an enum constant. */
  public record Index(String table) implements AdapterArgument, AdapterResult {}

  /** A value in a message. */
  public record Packed(TypeRef type, Codec codec) implements AdapterArgument, AdapterResult {}

  /** Another callback. */
  public record Another(TypeRef type, Codec.Adapter codec, boolean nullable)
      implements AdapterResult {}
}
