package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.plan.CodecMethodPlan;
import dev.nativebound.processor.plan.CodecMethodPlan.Elements;
import dev.nativebound.processor.plan.CodecMethodPlan.Entries;
import dev.nativebound.processor.plan.CodecMethodPlan.FieldPart;
import dev.nativebound.processor.plan.CodecMethodPlan.Fields;
import dev.nativebound.processor.plan.CodecMethodPlan.NullableValue;
import dev.nativebound.processor.plan.CodecMethodPlan.OptionalValue;
import dev.nativebound.processor.plan.CodecMethodPlan.Part;
import dev.nativebound.processor.plan.CodecMethodPlan.Variant;
import dev.nativebound.processor.plan.CodecMethodPlan.Variants;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pairs of methods that write and read the values of one type. */
final class CodecMethods {
  private static final ClassName COLLECTIONS = ClassName.get(Coding.PACKAGE, "WireCollections");
  private static final ClassName NULL = ClassName.get(Coding.PACKAGE, "NullValueException");
  private static final CodeBlock NAME = CodeBlock.of("name");
  private static final CodeBlock UNNAMED = CodeBlock.of("$S", "");

  private CodecMethods() {}

  static MethodSpec write(CodecMethodPlan plan) {
    MethodSpec.Builder method =
        LoadingMembers.privateStatic("write" + plan.suffix())
            .addParameter(Coding.WRITER, "out")
            .addParameter(TypeSpelling.of(plan.type()), "value")
            .addParameter(String.class, "name");
    if (plan.body() instanceof NullableValue nullable) {
      return method
          .addStatement("out.writeBoolean(value != null)")
          .beginControlFlow("if (value != null)")
          .addStatement(Coding.write(nullable.value().codec(), "out", "value", NAME))
          .endControlFlow()
          .build();
    }
    method.addStatement("$T.require(value, name)", Coding.WRITER);
    return method.addCode(writeBody(plan)).build();
  }

  private static CodeBlock writeBody(CodecMethodPlan plan) {
    if (plan.body() instanceof Elements elements) {
      return writeElements(elements.element());
    }
    if (plan.body() instanceof Entries entries) {
      return writeEntries(entries);
    }
    if (plan.body() instanceof OptionalValue optional) {
      return writeOptional(optional.value());
    }
    return plan.body() instanceof Variants variants
        ? writeVariants(variants)
        : writeRecord((Fields) plan.body());
  }

  private static CodeBlock writeElements(Part element) {
    return CodeBlock.builder()
        .addStatement("int begun = out.beginCollection()")
        .addStatement("int count = 0")
        .beginControlFlow("try")
        .beginControlFlow("for ($T element : value)", TypeSpelling.of(element.type()))
        .addStatement(Coding.write(element.codec(), "out", "element", UNNAMED))
        .addStatement("count++")
        .endControlFlow()
        .nextControlFlow("catch ($T e)", NULL)
        .addStatement("throw e.element(count).inside(name)")
        .endControlFlow()
        .addStatement("out.endCollection(begun, count)")
        .build();
  }

  private static CodeBlock writeEntries(Entries entries) {
    TypeName key = TypeSpelling.of(entries.key().type());
    TypeName value = TypeSpelling.of(entries.value().type());
    return CodeBlock.builder()
        .addStatement("int begun = out.beginCollection()")
        .addStatement("int count = 0")
        .beginControlFlow(
            "for ($T<? extends $T, ? extends $T> entry : value.entrySet())",
            ClassName.get(Map.Entry.class),
            key,
            value)
        .add(writePart(entries.key(), "entry.getKey()", "key"))
        .add(writePart(entries.value(), "entry.getValue()", "value"))
        .addStatement("count++")
        .endControlFlow()
        .addStatement("out.endCollection(begun, count)")
        .build();
  }

  private static CodeBlock writePart(Part part, String value, String role) {
    return CodeBlock.builder()
        .beginControlFlow("try")
        .addStatement(Coding.write(part.codec(), "out", value, UNNAMED))
        .nextControlFlow("catch ($T e)", NULL)
        .addStatement("throw e.$L(count).inside(name)", role)
        .endControlFlow()
        .build();
  }

  private static CodeBlock writeOptional(Part value) {
    return CodeBlock.builder()
        .addStatement("out.writeBoolean(value.isPresent())")
        .beginControlFlow("if (value.isPresent())")
        .addStatement(Coding.write(value.codec(), "out", "value.get()", NAME))
        .endControlFlow()
        .build();
  }

  private static CodeBlock writeRecord(Fields record) {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("out.enter()");
    if (record.fields().isEmpty()) {
      code.addStatement("out.writeNothing()");
    } else {
      code.add(writeFields(record.fields(), "value"));
    }
    return code.addStatement("out.leave()").build();
  }

  private static CodeBlock writeFields(List<FieldPart> fields, String owner) {
    CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("try");
    for (FieldPart field : fields) {
      String value = owner + "." + field.name() + "()";
      CodeBlock name = CodeBlock.of("$S", field.name());
      code.addStatement(Coding.write(field.part().codec(), "out", value, name));
    }
    return code.nextControlFlow("catch ($T e)", NULL)
        .addStatement("throw e.inside(name)")
        .endControlFlow()
        .build();
  }

  private static CodeBlock writeVariants(Variants union) {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("out.enter()");
    for (int i = 0; i < union.variants().size(); i++) {
      Variant variant = union.variants().get(i);
      String test = (i == 0 ? "if" : "else if") + " (value instanceof $T variant)";
      if (i == 0) {
        code.beginControlFlow(test, TypeSpelling.of(variant.type()));
      } else {
        code.nextControlFlow(test, TypeSpelling.of(variant.type()));
      }
      code.addStatement("out.writeIndex($L)", i);
      if (!variant.fields().isEmpty()) {
        code.add(writeFields(variant.fields(), "variant"));
      }
    }
    return code.nextControlFlow("else")
        .addStatement(
            "throw new $T(value.getClass().getName())", IncompatibleClassChangeError.class)
        .endControlFlow()
        .addStatement("out.leave()")
        .build();
  }

  static MethodSpec read(CodecMethodPlan plan) {
    return LoadingMembers.privateStatic("read" + plan.suffix())
        .addParameter(Coding.READER, "in")
        .returns(TypeSpelling.of(plan.type()))
        .addCode(readBody(plan))
        .build();
  }

  private static CodeBlock readBody(CodecMethodPlan plan) {
    if (plan.body() instanceof Elements elements) {
      return readElements(elements);
    }
    if (plan.body() instanceof Entries entries) {
      return readEntries(entries);
    }
    if (plan.body() instanceof OptionalValue optional) {
      return statement(
          "return in.readBoolean() ? $T.of($L) : $T.empty()",
          Optional.class,
          Coding.read(optional.value().codec(), "in"),
          Optional.class);
    }
    if (plan.body() instanceof NullableValue nullable) {
      return statement(
          "return in.readBoolean() ? $L : null", Coding.read(nullable.value().codec(), "in"));
    }
    return plan.body() instanceof Variants variants
        ? readVariants(plan.type(), variants)
        : readRecord(plan.type(), (Fields) plan.body());
  }

  private static CodeBlock readElements(Elements elements) {
    return switch (elements.kind()) {
      case SET -> readSet(elements.element());
      case ARRAY -> readArray(elements.element(), elements.element().type(), "elements");
      case LIST, COLLECTION -> readArray(elements.element(), null, "elements");
    };
  }

  /** Into an array of the type, or one of objects that becomes a list. */
  private static CodeBlock readArray(Part element, TypeRef component, String name) {
    TypeName type = component == null ? ClassName.OBJECT : TypeSpelling.of(component);
    CodeBlock size = CodeBlock.of("in.beginCollection($L)", element.minimum());
    return CodeBlock.builder()
        .addStatement("$T[] $L = $L", type, name, newArray(type, size))
        .beginControlFlow("for (int i = 0; i < $L.length; i++)", name)
        .addStatement("$L[i] = $L", name, Coding.read(element.codec(), "in"))
        .endControlFlow()
        .addStatement("in.leave()")
        .addStatement(
            component == null
                ? CodeBlock.of("return $T.list($L)", COLLECTIONS, name)
                : CodeBlock.of("return $L", name))
        .build();
  }

  /** {@code new int[size][]}: the size comes first. */
  private static CodeBlock newArray(TypeName component, CodeBlock size) {
    String rows = "";
    TypeName innermost = component;
    while (innermost instanceof ArrayTypeName array) {
      innermost = array.componentType();
      rows += "[]";
    }
    return CodeBlock.of("new $T[$L]$L", innermost, size, rows);
  }

  private static CodeBlock readSet(Part element) {
    return CodeBlock.builder()
        .addStatement("int count = in.beginCollection($L)", element.minimum())
        .addStatement(
            "$T<$T> elements = $T.newSet(count)",
            Set.class,
            TypeSpelling.of(element.type()),
            COLLECTIONS)
        .beginControlFlow("for (int i = 0; i < count; i++)")
        .addStatement("$T.add(elements, $L, in)", COLLECTIONS, Coding.read(element.codec(), "in"))
        .endControlFlow()
        .addStatement("in.leave()")
        .addStatement("return $T.unmodifiableSet(elements)", Collections.class)
        .build();
  }

  private static CodeBlock readEntries(Entries entries) {
    Part key = entries.key();
    Part value = entries.value();
    return CodeBlock.builder()
        .addStatement("int count = in.beginCollection($L)", key.minimum() + value.minimum())
        .addStatement(
            "$T<$T, $T> entries = $T.newMap(count)",
            Map.class,
            TypeSpelling.of(key.type()),
            TypeSpelling.of(value.type()),
            COLLECTIONS)
        .beginControlFlow("for (int i = 0; i < count; i++)")
        .addStatement("$T key = $L", TypeSpelling.of(key.type()), Coding.read(key.codec(), "in"))
        .addStatement("$T.put(entries, key, $L, in)", COLLECTIONS, Coding.read(value.codec(), "in"))
        .endControlFlow()
        .addStatement("in.leave()")
        .addStatement("return $T.unmodifiableMap(entries)", Collections.class)
        .build();
  }

  private static CodeBlock readRecord(TypeRef type, Fields record) {
    CodeBlock.Builder code = CodeBlock.builder().addStatement("in.enter()");
    if (record.fields().isEmpty()) {
      code.addStatement("in.readNothing()");
    }
    return code.addStatement(
            "$T value = $L", TypeSpelling.of(type), construction(type, record.fields()))
        .addStatement("in.leave()")
        .addStatement("return value")
        .build();
  }

  /** Arguments are evaluated from left to right (JLS 15.7.4): in the order of the wire. */
  private static CodeBlock construction(TypeRef type, List<FieldPart> fields) {
    CodeBlock arguments =
        fields.stream()
            .map(field -> Coding.read(field.part().codec(), "in"))
            .collect(CodeBlock.joining(", "));
    return CodeBlock.of("new $T($L)", TypeSpelling.of(type), arguments);
  }

  private static CodeBlock readVariants(TypeRef type, Variants union) {
    int count = union.variants().size();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .addStatement("in.enter()")
            .add(
                "$T value =\n$>$>switch (in.readIndex($L, $S)) {\n",
                TypeSpelling.of(type),
                count,
                union.name());
    for (int i = 0; i < count; i++) {
      Variant variant = union.variants().get(i);
      code.add(
          "$>$L -> $L;\n$<",
          i == count - 1 ? "default" : "case " + i,
          construction(variant.type(), variant.fields()));
    }
    return code.add("};\n$<$<").addStatement("in.leave()").addStatement("return value").build();
  }

  private static CodeBlock statement(String format, Object... arguments) {
    return CodeBlock.builder().addStatement(format, arguments).build();
  }
}
