package dev.nativebound.processor.plan.imports;

import dev.nativebound.processor.model.ImportedType;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.plan.imports.ImportPlan.Argument;
import dev.nativebound.processor.plan.imports.ImportPlan.Taking;
import dev.nativebound.processor.plan.imports.ImportType.Imported;
import dev.nativebound.processor.plan.imports.ImportType.Nothing;
import dev.nativebound.processor.plan.imports.ImportType.ObjectArray;
import dev.nativebound.processor.plan.imports.ImportType.OfJniRs;
import dev.nativebound.processor.plan.imports.ImportType.PrimitiveArray;
import dev.nativebound.processor.plan.imports.ImportType.Reference;
import dev.nativebound.processor.plan.imports.ImportType.Scalar;
import dev.nativebound.processor.plan.types.RustScalar;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** Decides how what stands in signatures of imported classes is passed and returned. */
final class ImportTypes {
  private final Map<TypeName, String> imported;

  /**
   * The types of a library's imports.
   *
   * @param imported the names of its imported classes in {@code bindings::java}
   */
  ImportTypes(Map<TypeName, String> imported) {
    this.imported = imported;
  }

  ImportType of(ImportedType type) {
    return type.isObject() ? reference(type) : scalar(type.descriptor());
  }

  /** What a function takes for {@code type}: the exact type wherever Rust can tell it. */
  Argument argument(String name, ImportedType type) {
    ImportType rust = of(type);
    return new Argument(name, rust, taking(rust));
  }

  private static Taking taking(ImportType type) {
    if (!type.isReference()) {
      return Taking.SCALAR;
    }
    if (type.equals(new OfJniRs(JniClass.STRING))) {
      return Taking.TEXT;
    }
    return type.equals(OfJniRs.OBJECT) ? Taking.ANY_OBJECT : Taking.REFERENCE;
  }

  private Reference reference(ImportedType type) {
    Optional<Reference> element = type.element().map(this::instance);
    int around = element.isPresent() ? type.dimensions() : type.dimensions() - 1;
    Reference reference = element.orElseGet(() -> primitives(type));
    for (int i = 0; i < around; i++) {
      reference = new ObjectArray(reference);
    }
    return reference;
  }

  /** A class that nobody has a type for is any object. */
  private Reference instance(TypeName type) {
    Optional<JniClass> twin = JniClass.of(type);
    return imported.containsKey(type) && twin.filter(JniClass::isOfJni).isEmpty()
        ? new Imported(imported.get(type))
        : twin.map(OfJniRs::new).orElse(OfJniRs.OBJECT);
  }

  private static PrimitiveArray primitives(ImportedType type) {
    return new PrimitiveArray(kind(type.descriptor().substring(type.dimensions())));
  }

  private static ImportType scalar(String descriptor) {
    return descriptor.equals("V")
        ? new Nothing()
        : new Scalar(RustScalar.of(kind(descriptor), false));
  }

  private static PrimitiveKind kind(String descriptor) {
    return Arrays.stream(PrimitiveKind.values())
        .filter(kind -> kind.descriptor().equals(descriptor))
        .findFirst()
        .orElseThrow();
  }
}
