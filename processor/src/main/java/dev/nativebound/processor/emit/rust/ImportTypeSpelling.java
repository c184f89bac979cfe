package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.plan.imports.ImportType;
import dev.nativebound.processor.plan.imports.ImportType.Imported;
import dev.nativebound.processor.plan.imports.ImportType.ObjectArray;
import dev.nativebound.processor.plan.imports.ImportType.OfJniRs;
import dev.nativebound.processor.plan.imports.ImportType.PrimitiveArray;
import dev.nativebound.processor.plan.imports.ImportType.Scalar;
import dev.nativebound.processor.plan.imports.JniClass;

/** The Rust types of what stands in signatures of imported classes. */
final class ImportTypeSpelling implements ImportType.Visitor<String> {
  private final String lifetime;

  private ImportTypeSpelling(String lifetime) {
    this.lifetime = lifetime;
  }

  /** The type, of references that live for {@code lifetime}. */
  static String of(ImportType type, String lifetime) {
    return type.accept(new ImportTypeSpelling(lifetime));
  }

  /** The name of jni-rs's type for a class. */
  static String name(JniClass type) {
    return switch (type) {
      case OBJECT -> "JObject";
      case STRING -> "JString";
      case CLASS -> "JClass";
      case THROWABLE -> "JThrowable";
      case CHAR_SEQUENCE -> "JCharSequence";
      case CLASS_LOADER -> "JClassLoader";
      case STACK_TRACE_ELEMENT -> "JStackTraceElement";
      case THREAD -> "JThread";
      case BYTE_BUFFER -> "JByteBuffer";
      case COLLECTION -> "JCollection";
      case ITERATOR -> "JIterator";
      case LIST -> "JList";
      case MAP -> "JMap";
      case MAP_ENTRY -> "JMapEntry";
      case SET -> "JSet";
    };
  }

  @Override
  public String nothing() {
    return "()";
  }

  @Override
  public String scalar(Scalar type) {
    return TypeSpelling.IN_BINDINGS.of(type.type());
  }

  @Override
  public String ofJniRs(OfJniRs type) {
    return name(type.type()) + "<" + lifetime + ">";
  }

  @Override
  public String imported(Imported type) {
    return type.rustName() + "<" + lifetime + ">";
  }

  @Override
  public String primitiveArray(PrimitiveArray type) {
    return array(type.kind()) + "<" + lifetime + ">";
  }

  private static String array(PrimitiveKind kind) {
    return switch (kind) {
      case BOOLEAN -> "JBooleanArray";
      case BYTE -> "JByteArray";
      case SHORT -> "JShortArray";
      case CHAR -> "JCharArray";
      case INT -> "JIntArray";
      case LONG -> "JLongArray";
      case FLOAT -> "JFloatArray";
      case DOUBLE -> "JDoubleArray";
    };
  }

  @Override
  public String objectArray(ObjectArray type) {
    return "JObjectArray<" + lifetime + ", " + type.element().accept(this) + ">";
  }
}
