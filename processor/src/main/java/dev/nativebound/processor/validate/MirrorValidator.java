package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.CratePath.Kind;
import dev.nativebound.processor.model.EnumModel;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.Mirror;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.origin.Origin;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** Checks the records and enums of a crate that a bound type reaches: each once. */
final class MirrorValidator {
  private final BoundType type;
  private final CrateNames crates;
  private final ValidationReport report;
  private final Set<TypeName> seen = new HashSet<>();

  MirrorValidator(BoundType type, CrateNames crates, ValidationReport report) {
    this.type = type;
    this.crates = crates;
    this.report = report;
  }

  void validate() {
    type.values().stream()
        .filter(RecordModel.class::isInstance)
        .map(RecordModel.class::cast)
        .forEach(this::checkRecord);
    Stream.concat(
            type.natives().stream().flatMap(MirrorValidator::uses),
            type.values().stream().flatMap(value -> value.fields().stream()).map(Field::use))
        .flatMap(TypeUse::nest)
        .filter(use -> use.type() instanceof Enumeration)
        .map(use -> ((Enumeration) use.type()).model())
        .forEach(this::checkEnum);
  }

  private static Stream<TypeUse> uses(NativeMethod method) {
    return Stream.concat(
        method.parameters().stream().map(Parameter::use), Stream.of(method.result()));
  }

  private void checkRecord(RecordModel model) {
    if (model.mirror().isPresent()) {
      Origin origin = model.origin().orElse(type.origin());
      RustChecks checks = checkPath(model.name(), model.mirror().get(), origin, "a struct");
      model.fields().forEach(field -> checkField(field, checks));
      new MirroredNames(type.origin(), report).check(model);
    }
  }

  private void checkField(Field field, RustChecks checks) {
    Origin origin = field.origin().orElse(type.origin());
    field
        .via()
        .ifPresent(
            via ->
                checks.checkPath(via, "path", "to_string", origin.atValueOf(Annotations.RUST_VIA)));
    field
        .rustName()
        .filter(name -> !RustIdentifier.isValid(name) && !name.matches("0|[1-9][0-9]*"))
        .ifPresent(name -> invalid(name, "field", RustIdentifier.member(field.name()), origin));
  }

  private void checkEnum(EnumModel model) {
    if (model.mirror().isPresent() && seen.add(model.name())) {
      checkPath(
          model.name(), model.mirror().get(), model.origin().orElse(type.origin()), "an enum");
      new MirroredNames(type.origin(), report).check(model);
      model
          .variants()
          .forEach(
              (constant, name) -> {
                if (!name.equals("_") && !RustIdentifier.isValid(name)) {
                  String example = RustIdentifier.variant(constant);
                  invalid(name, "variant", example, placeOf(model, constant));
                }
              });
    }
  }

  private Origin placeOf(EnumModel model, String constant) {
    return model.places().isEmpty()
        ? type.origin()
        : model.places().get(model.constants().indexOf(constant));
  }

  private void invalid(String name, String word, String example, Origin origin) {
    Origin at = origin.atValueOf(Annotations.RUST_NAME);
    report.add(at, Message.INVALID_RUST_NAME, name, word, example);
  }

  private RustChecks checkPath(TypeName name, Mirror mirror, Origin origin, String word) {
    RustChecks checks = new RustChecks(name.simpleName(), crates.of(mirror.crates()), report);
    CratePath path = mirror.path();
    Origin at = origin.atMember(Annotations.NATIVE_BOUND, Annotations.RUST);
    boolean isPath = checks.checkPath(path, "path", "regex::Match<'_>", at);
    if (isPath && path.kind() == Kind.MODULE) {
      String reason =
          "'"
              + name.simpleName()
              + "' mirrors a type, and its last name is that of a "
              + path.kind().word();
      Object[] words = {path.text(), "path of " + word, reason, "regex::Match<'_>"};
      report.add(at, Message.NOT_RUST, words);
    }
    return checks;
  }
}
