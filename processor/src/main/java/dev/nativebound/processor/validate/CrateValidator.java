package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.BoundType.Form;
import dev.nativebound.processor.model.CrateDeclaration;
import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.CratePath.Kind;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.origin.Origin;
import java.util.Optional;

/** Checks what a bound type says of crates: where they are from, and what in them it is. */
final class CrateValidator {
  private final BoundType type;
  private final ValidationReport report;
  private final Optional<String> project;
  private final CrateNames crates;
  private final RustChecks rust;

  /**
   * Checks a type.
   *
   * @param project the package name of the project's crate, where it has one
   */
  CrateValidator(BoundType type, Optional<String> project, ValidationReport report) {
    this.type = type;
    this.project = project;
    this.report = report;
    this.crates = new CrateNames(type.crates(), project.isPresent());
    this.rust = new RustChecks(type.name().simpleName(), crates, report);
  }

  void validate() {
    type.crates().stream().filter(CrateDeclaration::isReadable).forEach(this::checkDeclaration);
    type.rust().ifPresent(this::checkType);
    type.natives().forEach(this::checkMethod);
    new MirrorValidator(type, crates, report).validate();
  }

  private void checkDeclaration(CrateDeclaration crate) {
    CrateFault.of(crate, project)
        .ifPresent(
            fault -> {
              Origin at = crate.origin().atMember(fault.member());
              Object[] words = {crate.name(), crate.place(), fault.reason(), fault.wayOut()};
              report.add(at, Message.INVALID_CRATE, words);
            });
  }

  /** A value is called on, and so can be no object's type. */
  private void checkType(CratePath path) {
    Origin at = type.origin().atMember(Annotations.NATIVE_BOUND, Annotations.RUST);
    boolean isPath = rust.checkPath(path, "path", "regex::Regex", at);
    if (isPath && type.form() == Form.OWNED && path.kind() != Kind.TYPE) {
      String reason =
          "'"
              + type.name().simpleName()
              + "' has objects, which are values of a type, and its last name is that of a "
              + path.kind().word();
      String example = path.kind() == Kind.VALUE ? path.text() + "<>" : "regex::Regex";
      report.add(at, Message.NOT_RUST, path.text(), "path of a type", reason, example);
    }
  }

  private void checkMethod(NativeMethod method) {
    CrateTypes types = new CrateTypes(type, method, report);
    if (method.isInCrate(type)) {
      checkItem(method);
      types.refuseOutside();
      new GivenRecords(type, project.isPresent(), report).check(method);
    } else {
      types.refuseInside();
    }
  }

  private void checkItem(NativeMethod method) {
    method.rust().ifPresent(path -> checkOwnPath(method, path));
    method.via().ifPresent(path -> checkVia(path, method.origin()));
    for (Parameter parameter : method.parameters()) {
      Origin at = parameter.origin();
      parameter
          .rustType()
          .ifPresent(to -> rust.checkType(to, "&[u8; 32]", at.atValueOf(Annotations.RUST_TYPE)));
      LostWrites.check(method, parameter, report);
      parameter.via().ifPresent(path -> checkMaker(path, at.atValueOf(Annotations.RUST_VIA)));
    }
  }

  private void checkOwnPath(NativeMethod method, CratePath path) {
    Origin at = method.origin().atMember(Annotations.NATIVE_BOUND, Annotations.RUST);
    boolean isPath = rust.checkPath(path, "path", "regex::escape", at);
    if (isPath && path.isRelative() && type.rust().isEmpty()) {
      Object[] words = {path.text(), method.name(), type.name().simpleName()};
      report.add(at, Message.NAME_WITHOUT_PATH, words);
    }
  }

  private void checkVia(CratePath path, Origin origin) {
    rust.checkPath(path, "path", "to_string", origin.atValueOf(Annotations.RUST_VIA));
  }

  /** A name alone is that of a method, which an argument of Java does not have. */
  private void checkMaker(CratePath path, Origin at) {
    String example = "std::time::Duration::from_millis";
    boolean isPath = rust.checkPath(path, "path", example, at);
    if (isPath && path.isRelative()) {
      String reason = "it is a name alone, and a parameter goes through a function";
      report.add(at, Message.NOT_RUST, path.text(), "path of a function", reason, example);
    }
  }
}
