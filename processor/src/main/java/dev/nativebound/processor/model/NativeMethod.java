package dev.nativebound.processor.model;

import dev.nativebound.processor.origin.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A method that crosses, as declared: Rust implements it, or it is a callback's and Rust calls it.
 *
 * @param isShared marked {@code @Shared}
 * @param withEnv marked {@code @WithEnv}
 * @param rustName the value of {@code @RustName}
 * @param marks what it says of the item of a crate that it is
 * @param future present where the result comes later, by a future that the method returns
 * @param javadoc its doc comment
 */
public record NativeMethod(
    String name,
    Role role,
    Access access,
    boolean isVarargs,
    boolean isSynchronized,
    boolean isShared,
    boolean withEnv,
    boolean deprecated,
    Optional<String> rustName,
    CrateMarks marks,
    List<Parameter> parameters,
    TypeUse result,
    Optional<FutureUse> future,
    List<ThrownType> thrown,
    DocComment javadoc,
    Origin origin) {

  /** The same method with other parameters. */
  public NativeMethod withParameters(List<Parameter> others) {
    return new NativeMethod(
        name,
        role,
        access,
        isVarargs,
        isSynchronized,
        isShared,
        withEnv,
        deprecated,
        rustName,
        marks,
        others,
        result,
        future,
        thrown,
        javadoc,
        origin);
  }

  /** The path that it has of its own: a name in that of its type, or one from a crate on. */
  public Optional<CratePath> rust() {
    return marks.rust();
  }

  /** What its result goes through: a method of it, or a function. */
  public Optional<CratePath> via() {
    return marks.via();
  }

  /** Whether the object that it is called on is given away: {@code self}. */
  public boolean consumesSelf() {
    return marks.consumesSelf();
  }

  /** The method descriptor (JVM specification 4.3.3). */
  public String descriptor() {
    return "(" + parameterDescriptors() + ")" + declaredResult().descriptor();
  }

  /** What it returns: the result, or the future that completes with it. */
  public TypeUse declaredResult() {
    return future.map(FutureUse::declared).orElse(result);
  }

  /** What stands between the parentheses of the descriptor. */
  public String parameterDescriptors() {
    return parameters.stream().map(p -> p.use().descriptor()).collect(Collectors.joining());
  }

  /** Whether it is an item of a crate, in a type that is one or is none. */
  public boolean isInCrate(BoundType type) {
    return type.rust().isPresent() || rust().isPresent();
  }

  /** Whether the parameter is where another's range begins, or how long that is. */
  public boolean isOfRange(Parameter parameter) {
    return parameters.stream()
        .flatMap(other -> other.range().stream())
        .flatMap(Range::names)
        .anyMatch(parameter.name()::equals);
  }

  /** Whether it is called on a class. */
  public boolean isStatic() {
    return role.isStatic();
  }

  /**
   * As comments in emitted Rust show it, with the annotations that who implements it must know:
   * {@code static native int fill(@Mut byte[] target)}.
   */
  public String signature() {
    String list =
        parameters.stream().map(Parameter::declaration).collect(Collectors.joining(", ", "(", ")"));
    return (withEnv ? "@WithEnv " : "")
        + (isShared ? "@Shared " : "")
        + (result.marks().asObject() ? "@AsObject " : "")
        + (isStatic() ? "static " : "")
        + (role.isNative() ? "native " : "")
        + declaredResult().annotated()
        + " "
        + name
        + list;
  }
}
