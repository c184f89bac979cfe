package dev.nativebound.processor.plan.reachability;

import dev.nativebound.processor.plan.imports.ImportPlan;
import dev.nativebound.processor.plan.imports.ImportType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The arrays that jni-rs compares a result with: it looks them up by what Rust knows of their
 * elements. Of other results it looks up the class, which is imported or of the JDK.
 */
final class ArrayDescriptors implements ImportType.Visitor<Optional<String>> {
  private final Map<String, String> imported;

  ArrayDescriptors(List<ImportPlan> imports) {
    imported =
        imports.stream().collect(Collectors.toMap(ImportPlan::rustName, ImportPlan::binaryName));
  }

  @Override
  public Optional<String> nothing() {
    return Optional.empty();
  }

  @Override
  public Optional<String> scalar(ImportType.Scalar type) {
    return Optional.empty();
  }

  @Override
  public Optional<String> ofJniRs(ImportType.OfJniRs type) {
    return Optional.empty();
  }

  @Override
  public Optional<String> imported(ImportType.Imported type) {
    return Optional.empty();
  }

  @Override
  public Optional<String> primitiveArray(ImportType.PrimitiveArray type) {
    return Optional.of("[" + type.kind().descriptor());
  }

  @Override
  public Optional<String> objectArray(ImportType.ObjectArray type) {
    String element = type.element().accept(this).orElseGet(() -> classOf(type.element()));
    return Optional.of("[" + element);
  }

  private String classOf(ImportType.Reference element) {
    String name =
        element instanceof ImportType.Imported type
            ? imported.get(type.rustName())
            : ((ImportType.OfJniRs) element).type().binaryName();
    return "L" + name + ";";
  }
}
