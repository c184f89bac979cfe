package dev.nativebound.processor.plan.shims;

import static com.google.common.truth.Truth.assertThat;

import dev.nativebound.processor.emit.rust.TypeSpelling;
import dev.nativebound.processor.model.DocComment;
import dev.nativebound.processor.model.EnumModel;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.AnyArray;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.Buffer;
import dev.nativebound.processor.model.JavaType.BytesArray;
import dev.nativebound.processor.model.JavaType.CallbackObject;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Library;
import dev.nativebound.processor.model.JavaType.Mapping;
import dev.nativebound.processor.model.JavaType.Nothing;
import dev.nativebound.processor.model.JavaType.Opaque;
import dev.nativebound.processor.model.JavaType.OptionalOf;
import dev.nativebound.processor.model.JavaType.OptionalPrimitive;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.JavaType.Text;
import dev.nativebound.processor.model.JavaType.TextArray;
import dev.nativebound.processor.model.JavaType.Unsupported;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.Reach;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.TypeUse.Marks;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.passage.Door;
import dev.nativebound.processor.passage.Passages;
import dev.nativebound.processor.plan.types.OwnedTypes;
import dev.nativebound.processor.plan.types.RustType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table in {@code docs/types.md} is the one in the code. */
class TypesDocTest {
  private static final Path DOC = Path.of("../docs/types.md");
  private static final Set<Class<?>> OF_GENERATED_NATIVES =
      Set.of(
          Sequence.class,
          Mapping.class,
          OptionalOf.class,
          OptionalPrimitive.class,
          Library.class,
          Value.class,
          OwnedObject.class,
          CallbackObject.class);

  private static final String HEAD =
      "| Java | Rust parameter | Rust result |\n| --- | --- | --- |\n";
  private static final TypeName KIND = new TypeName("demo", List.of("Kind"));
  private static final EnumModel ENUM =
      new EnumModel(
          KIND,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          List.of(),
          DocComment.NONE,
          Reach.PUBLIC,
          false);

  private final Map<TypeName, String> rustNames = Map.of(KIND, "Kind");
  private final OwnedTypes owned = new OwnedTypes(List.of(), rustNames);
  private final Passages passages = new Passages(Door.DECLARED, KIND, Map.of());
  private final Set<Class<?>> shown = new HashSet<>();

  private String rows() {
    List<String> rows = new ArrayList<>();
    for (PrimitiveKind kind : PrimitiveKind.values()) {
      rows.add(row(kind.keyword(), new Primitive(kind, false)));
    }
    for (PrimitiveKind kind : unsigned()) {
      rows.add(row("@Unsigned " + kind.keyword(), new Primitive(kind, true)));
    }
    rows.add(row("Integer, and the other boxes", new Boxed(PrimitiveKind.INT, false)));
    rows.add(row("@Unsigned Integer", new Boxed(PrimitiveKind.INT, true)));
    rows.add(nullable("@Nullable Integer", new Boxed(PrimitiveKind.INT, false)));
    rows.add(row("String", new Text()));
    rows.add(nullable("@Nullable String", new Text()));
    for (PrimitiveKind kind : PrimitiveKind.values()) {
      rows.add(row(kind.keyword() + "[]", new PrimitiveArray(kind, false, false)));
    }
    rows.add(row("@Unsigned int[]", new PrimitiveArray(PrimitiveKind.INT, true, false)));
    rows.add(mutable("@Mut int[]", new PrimitiveArray(PrimitiveKind.INT, false, false)));
    rows.add(nullable("int @Nullable []", new PrimitiveArray(PrimitiveKind.INT, false, false)));
    rows.add(row("ByteBuffer", new Buffer()));
    rows.add(mutable("@Mut ByteBuffer", new Buffer()));
    JavaType bytes = new PrimitiveArray(PrimitiveKind.BYTE, false, false);
    rows.add(range("@Range(offset = \"off\", length = \"len\") byte[]", bytes, false));
    rows.add(range("@Range ByteBuffer", new Buffer(), false));
    rows.add(range("@Range Object", new AnyArray(), false));
    rows.add(range("@Mut @Range Object", new AnyArray(), true));
    rows.add(row("String[]", new TextArray(false)));
    rows.add(row("@Nullable String[]", new TextArray(true)));
    rows.add(row("byte[][]", new BytesArray(false)));
    rows.add(row("byte[] @Nullable []", new BytesArray(true)));
    rows.add(row("an enum Kind", new Enumeration(ENUM)));
    rows.add(row("Object, any other class, @AsObject", new Opaque()));
    rows.add("| `void` | – | `()` |\n");
    shown.add(Nothing.class);
    return rows.stream().collect(Collectors.joining());
  }

  private static List<PrimitiveKind> unsigned() {
    return Arrays.stream(PrimitiveKind.values()).filter(PrimitiveKind::mayBeUnsigned).toList();
  }

  private String row(String java, JavaType type) {
    return row(java, parameter(type, false, false), Optional.of(result(type, false)));
  }

  private String nullable(String java, JavaType type) {
    return row(java, parameter(type, true, false), Optional.of(result(type, true)));
  }

  private String mutable(String java, JavaType type) {
    return row(java, parameter(type, false, true), Optional.empty());
  }

  private String range(String java, JavaType type, boolean mutable) {
    return row(java, parameter(type, false, mutable), Optional.empty());
  }

  private String row(String java, String parameter, Optional<String> result) {
    return "| `%s` | `%s` | %s |\n"
        .formatted(java, parameter, result.map(text -> "`" + text + "`").orElse("–"));
  }

  private String parameter(JavaType type, boolean nullable, boolean mutable) {
    shown.add(type.getClass());
    TypeUse use = use(type, nullable);
    Parameter parameter = new Parameter("x", use, mutable, false, Origin.of(null));
    return shortened(ParameterTypes.of(parameter, passages.ofParameter(use), rustNames, owned));
  }

  private String result(JavaType type, boolean nullable) {
    TypeUse use = use(type, nullable);
    return shortened(ResultTypes.of(use, false, passages.ofResult(use), rustNames, owned));
  }

  private static TypeUse use(JavaType type, boolean nullable) {
    return new TypeUse(
        type,
        new Marks(nullable, false, false, false),
        "",
        "",
        "",
        "Ljava/lang/Object;",
        new TypeRef.Primitive("void"));
  }

  private static String shortened(RustType type) {
    return TypeSpelling.IN_BINDINGS
        .of(type)
        .replace("::nativebound::jni::objects::", "")
        .replace("::nativebound::", "");
  }

  @Test
  void the_table_is_the_one_in_the_code() throws IOException {
    String expected = HEAD + rows();
    String doc = Files.readString(DOC);
    if (Boolean.getBoolean("nativebound.bless")) {
      doc = doc.substring(0, doc.indexOf(HEAD)) + expected + doc.substring(end(doc));
      Files.writeString(DOC, doc);
    }
    assertThat(doc).contains(expected);
  }

  private static int end(String doc) {
    return doc.indexOf("\n\n", doc.indexOf(HEAD)) + 1;
  }

  @Test
  void every_kind_of_type_has_a_row() {
    rows();
    Set<Class<?>> kinds = new HashSet<>(List.of(JavaType.class.getPermittedSubclasses()));
    kinds.remove(Unsupported.class);
    kinds.removeAll(OF_GENERATED_NATIVES); // GeneratedTypesDocTest has them
    assertThat(shown).containsExactlyElementsIn(kinds);
  }
}
