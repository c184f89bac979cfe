package dev.nativebound.processor.plan.shims;

import static com.google.common.truth.Truth.assertThat;

import dev.nativebound.processor.emit.rust.TypeSpelling;
import dev.nativebound.processor.model.DocComment;
import dev.nativebound.processor.model.EnumModel;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.Buffer;
import dev.nativebound.processor.model.JavaType.CallbackObject;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Library;
import dev.nativebound.processor.model.JavaType.Mapping;
import dev.nativebound.processor.model.JavaType.OptionalOf;
import dev.nativebound.processor.model.JavaType.OptionalPrimitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.JavaType.Text;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.LibraryKind;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.Reach;
import dev.nativebound.processor.model.SequenceKind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.TypeUse.Marks;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.origin.Origin;
import dev.nativebound.processor.passage.Door;
import dev.nativebound.processor.passage.Passages;
import dev.nativebound.processor.plan.types.OwnedTypes;
import dev.nativebound.processor.plan.types.RustType;
import dev.nativebound.processor.plan.types.RustValues;
import dev.nativebound.processor.plan.types.ValueModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The table of generated natives in {@code docs/types.md} is the one in the code. */
class GeneratedTypesDocTest {
  private static final Path DOC = Path.of("../docs/types.md");
  private static final String HEAD =
      "| Java, generated | Rust parameter, or inside a value | Rust result |\n| --- | --- | --- |\n";
  private static final TypeName KIND = new TypeName("demo", List.of("Kind"));
  private static final TypeName TOKEN = new TypeName("demo", List.of("Token"));
  private static final TypeName ON_WORD = new TypeName("demo", List.of("OnWord"));
  private static final TypeName CONSUMER =
      new TypeName("java.util.function", List.of("Consumer<java.lang.String>"));
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
  private static final ValueModel RECORD =
      new RecordModel(
          TOKEN, Optional.empty(), List.of(), DocComment.NONE, Reach.PUBLIC, Optional.empty());

  private final Map<TypeName, String> rustNames =
      Map.of(KIND, "Kind", TOKEN, "Token", ON_WORD, "OnWord", CONSUMER, "ConsumerOfString");
  private final OwnedTypes owned = new OwnedTypes(List.of(), rustNames);
  private final RustValues values = new RustValues(rustNames, owned);
  private final Passages passages =
      new Passages(Door.GENERATED, KIND, ValueModels.byName(List.of(RECORD)));

  private String rows() {
    JavaType text = new Text();
    JavaType token = new Value(TOKEN);
    JavaType integer = new Boxed(PrimitiveKind.INT, false);
    JavaType number = new Boxed(PrimitiveKind.DOUBLE, false);
    List<String> rows = new ArrayList<>();
    rows.add(row("Integer, and the other boxes", integer));
    rows.add(nullable("@Nullable Integer", integer));
    rows.add(row("String", text));
    rows.add(nullable("@Nullable String", text));
    rows.add(row("byte[]", new PrimitiveArray(PrimitiveKind.BYTE, false, false)));
    rows.add(row("ByteBuffer", new Buffer()));
    rows.add(row("an enum Kind", new Enumeration(ENUM)));
    rows.add(row("a record or sealed interface Token", token));
    rows.add(nullable("@Nullable Token", token));
    rows.add(row("List<Token>, Collection<Token>, Token[]", list(SequenceKind.LIST, token, false)));
    rows.add(row("String[]", list(SequenceKind.ARRAY, text, false)));
    rows.add(
        row(
            "byte[][]",
            list(SequenceKind.ARRAY, new PrimitiveArray(PrimitiveKind.BYTE, false, false), false)));
    rows.add(row("Set<String>", list(SequenceKind.SET, text, false)));
    rows.add(row("@Ordered Set<Double>", list(SequenceKind.SET, number, true)));
    rows.add(row("Map<String, Token>", new Mapping(use(text, false), use(token, false), false)));
    rows.add(
        row(
            "@Ordered Map<Double, Token>",
            new Mapping(use(number, false), use(token, false), true)));
    rows.add(row("Optional<String>", new OptionalOf(use(text, false))));
    rows.add(row("Optional<Token>", new OptionalOf(use(token, false))));
    rows.add(row("OptionalInt", new OptionalPrimitive(PrimitiveKind.INT)));
    rows.add(row("OptionalLong", new OptionalPrimitive(PrimitiveKind.LONG)));
    rows.add(row("OptionalDouble", new OptionalPrimitive(PrimitiveKind.DOUBLE)));
    rows.add(row("Path", new Library(LibraryKind.PATH)));
    rows.add(row("Duration", new Library(LibraryKind.DURATION)));
    rows.add(row("Instant", new Library(LibraryKind.INSTANT)));
    rows.add(row("LocalDate", new Library(LibraryKind.LOCAL_DATE)));
    rows.add(row("LocalTime", new Library(LibraryKind.LOCAL_TIME)));
    rows.add(row("LocalDateTime", new Library(LibraryKind.LOCAL_DATE_TIME)));
    rows.add(row("UUID", new Library(LibraryKind.UUID)));
    rows.add(row("BigInteger", new Library(LibraryKind.BIG_INTEGER)));
    rows.add(row("BigDecimal", new Library(LibraryKind.BIG_DECIMAL)));
    rows.add(callback("Runnable, a @NativeCallback interface OnWord", ON_WORD, false));
    rows.add(callback("@Nullable OnWord", ON_WORD, true));
    rows.add(callback("Consumer<String>, and the rest of java.util.function", CONSUMER, false));
    return String.join("", rows);
  }

  private static JavaType list(SequenceKind kind, JavaType element, boolean ordered) {
    return new Sequence(kind, use(element, false), ordered);
  }

  private String row(String java, JavaType type) {
    return row(java, use(type, false));
  }

  /** What crosses from Java to Rust alone. */
  private String callback(String java, TypeName id, boolean nullable) {
    TypeUse use = use(new CallbackObject(id), nullable);
    Parameter parameter = new Parameter("x", use, false, false, Origin.of(null));
    String taken = shortened(taken(parameter));
    assertThat(shortened(values.of(use))).isEqualTo(taken);
    return "| `%s` | `%s` | – |\n".formatted(java, taken);
  }

  private String nullable(String java, JavaType type) {
    return row(java, use(type, true));
  }

  private String row(String java, TypeUse use) {
    Parameter parameter = new Parameter("x", use, false, false, Origin.of(null));
    RustType taken = taken(parameter);
    boolean inside = !(use.type() instanceof Buffer);
    String owned = inside ? shortened(values.of(use)) : "";
    String both =
        owned.isEmpty() || owned.equals(shortened(taken))
            ? "`" + shortened(taken) + "`"
            : "`%s`; `%s` inside".formatted(shortened(taken), owned);
    return "| `%s` | %s | `%s` |\n".formatted(java, both, result(use));
  }

  private String result(TypeUse use) {
    return shortened(ResultTypes.of(use, false, passages.ofResult(use), rustNames, owned));
  }

  private RustType taken(Parameter parameter) {
    return ParameterTypes.of(parameter, passages.ofParameter(parameter.use()), rustNames, owned);
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
        .replaceAll("::std::(\\w+)::", "")
        .replace("::nativebound::", "");
  }

  @Test
  void the_table_is_the_one_in_the_code() throws IOException {
    String expected = HEAD + rows();
    String doc = Files.readString(DOC);
    if (Boolean.getBoolean("nativebound.bless")) {
      int end = doc.indexOf("\n\n", doc.indexOf(HEAD)) + 1;
      doc = doc.substring(0, doc.indexOf(HEAD)) + expected + doc.substring(end);
      Files.writeString(DOC, doc);
    }
    assertThat(doc).contains(expected);
  }
}
