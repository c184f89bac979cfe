package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.Unsupported;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.Range;
import dev.nativebound.processor.origin.Origin;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks the {@code @Range} of one parameter, and the parameters that it names. */
final class RangeValidator {
  private static final String ONE_OF_TWO = "remove one of the two";

  private final String what;
  private final Parameter parameter;
  private final NativeMethod method;
  private final ValidationReport report;

  private RangeValidator(
      String what, Parameter parameter, NativeMethod method, ValidationReport report) {
    this.what = what;
    this.parameter = parameter;
    this.method = method;
    this.report = report;
  }

  static void check(
      String what, Parameter parameter, NativeMethod method, ValidationReport report) {
    parameter
        .range()
        .ifPresent(range -> new RangeValidator(what, parameter, method, report).check(range));
  }

  private void check(Range range) {
    fault(range).ifPresent(this::refuse);
    range.offset().ifPresent(name -> checkNamed(Range.OFFSET, name));
    range.length().ifPresent(name -> checkNamed(Range.LENGTH, name));
    range
        .offset()
        .filter(name -> range.length().equals(Optional.of(name)) && named(name).isPresent())
        .ifPresent(name -> report.add(at(Range.LENGTH), Message.RANGE_OF_ONE, what, name));
  }

  private void refuse(Reason fault) {
    report.add(
        parameter.origin().at(Annotations.RANGE),
        Message.RANGE_WITHOUT_STORAGE,
        what,
        fault.why(),
        fault.wayOut());
  }

  private Optional<Reason> fault(Range range) {
    JavaType type = parameter.use().type();
    if (type instanceof Unsupported) {
      return Optional.empty(); // that alone is said
    }
    if (parameter.use().marks().asObject()) {
      return fault("with @AsObject Rust has the object itself", ONE_OF_TWO);
    }
    if (!WritableMemory.isOf(type)) {
      return fault(
          "a "
              + parameter.use().simple()
              + " has none, only an array of primitives, a ByteBuffer and an Object that is such an"
              + " array have",
          "remove @Range");
    }
    return type instanceof PrimitiveArray && range.names().findAny().isEmpty()
        ? fault("it names no offset and no length", "name one, or remove @Range")
        : Optional.empty();
  }

  private static Optional<Reason> fault(String reason, String wayOut) {
    return Optional.of(new Reason(reason, wayOut));
  }

  private void checkNamed(String member, String name) {
    Optional<Parameter> named = named(name);
    if (named.isEmpty()) {
      Object[] words = {what, member, name, method.name(), otherName()};
      report.add(at(member), Message.RANGE_WITHOUT_PARAMETER, words);
    } else {
      unfit(named.get()).ifPresent(fault -> refuse(member, name, fault));
    }
  }

  private void refuse(String member, String name, Reason fault) {
    Object[] words = {what, member, name, fault.why(), fault.wayOut()};
    report.add(at(member), Message.RANGE_PARAMETER, words);
  }

  private static Optional<Reason> unfit(Parameter named) {
    if (!isNumber(named)) {
      return fault(
          "has type " + named.use().annotated() + ", and an offset or length is an int or a long",
          "declare it so");
    }
    return named.rustType().isPresent() || named.via().isPresent()
        ? fault(
            "is none of the function in Rust, which has the range alone",
            "remove what it is marked with")
        : Optional.empty();
  }

  private static boolean isNumber(Parameter named) {
    return named.use().type() instanceof Primitive primitive
        && !named.use().marks().unsigned()
        && (primitive.kind() == PrimitiveKind.INT || primitive.kind() == PrimitiveKind.LONG);
  }

  /** What could have been meant. */
  private String otherName() {
    List<Parameter> all = method.parameters();
    boolean hasNoNames =
        all.stream().allMatch(other -> other.name().equals("arg" + all.indexOf(other)));
    if (hasNoNames) {
      return "its class file has no names of parameters, so compile that with '-parameters'";
    }
    String numbers =
        all.stream()
            .filter(RangeValidator::isNumber)
            .map(other -> "'" + other.name() + "'")
            .collect(Collectors.joining(", "));
    return numbers.isEmpty() ? "declare one, an int or a long" : "it has " + numbers;
  }

  private Optional<Parameter> named(String name) {
    return method.parameters().stream().filter(other -> other.name().equals(name)).findFirst();
  }

  private Origin at(String member) {
    return parameter.origin().atMember(Annotations.RANGE, member);
  }
}
