package dev.nativebound.processor.passage;

import static com.google.common.truth.Truth.assertThat;

import dev.nativebound.processor.model.Access;
import dev.nativebound.processor.model.CrateMarks;
import dev.nativebound.processor.model.DocComment;
import dev.nativebound.processor.model.EnumModel;
import dev.nativebound.processor.model.JavaType;
import dev.nativebound.processor.model.JavaType.AnyArray;
import dev.nativebound.processor.model.JavaType.Boxed;
import dev.nativebound.processor.model.JavaType.Buffer;
import dev.nativebound.processor.model.JavaType.CallbackObject;
import dev.nativebound.processor.model.JavaType.Enumeration;
import dev.nativebound.processor.model.JavaType.Opaque;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.JavaType.Primitive;
import dev.nativebound.processor.model.JavaType.PrimitiveArray;
import dev.nativebound.processor.model.JavaType.Sequence;
import dev.nativebound.processor.model.JavaType.Text;
import dev.nativebound.processor.model.JavaType.Value;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.PrimitiveKind;
import dev.nativebound.processor.model.Reach;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.SequenceKind;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.TypeUse.Marks;
import dev.nativebound.processor.model.ValueModel;
import dev.nativebound.processor.model.ValueModel.Field;
import dev.nativebound.processor.model.ValueModel.RecordModel;
import dev.nativebound.processor.origin.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How a value passes, by what a door can do. */
class PassagesTest {
  private static final TypeName OWNER = new TypeName("demo", List.of("Owner"));
  private static final TypeName POINT = new TypeName("demo", List.of("Point"));
  private static final JavaType INT = new Primitive(PrimitiveKind.INT, false);
  private static final JavaType BOX = new Boxed(PrimitiveKind.LONG, true);
  private static final JavaType KIND =
      new Enumeration(
          new EnumModel(
              new TypeName("demo", List.of("Kind")),
              Optional.empty(),
              List.of("A"),
              Optional.empty(),
              List.of(),
              DocComment.NONE,
              Reach.PUBLIC,
              false));
  private static final Map<TypeName, ValueModel> VALUES =
      Map.of(
          POINT,
          new RecordModel(
              POINT,
              Optional.empty(),
              List.of(field("x", INT), field("kind", KIND)),
              DocComment.NONE,
              Reach.PUBLIC,
              Optional.empty()));

  private static Field field(String name, JavaType type) {
    return new Field(name, use(type, false), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static TypeUse use(JavaType type, boolean nullable) {
    return new TypeUse(
        type,
        new Marks(nullable, false, false, false),
        "",
        "",
        "",
        "",
        new TypeRef.Primitive("void"));
  }

  private static Passage argument(Door door, JavaType type) {
    return new Passages(door, OWNER, VALUES).ofParameter(use(type, false));
  }

  private static Passage optional(Door door, JavaType type) {
    return new Passages(door, OWNER, VALUES).ofParameter(use(type, true));
  }

  private static Passage result(Door door, JavaType type) {
    return new Passages(door, OWNER, VALUES).ofResult(use(type, false));
  }

  @Test
  void scalars_pass_as_they_are_through_every_door() {
    for (Door door : Door.values()) {
      assertThat(argument(door, INT))
          .isEqualTo(new Passage.Scalar(PrimitiveKind.INT, false, false));
    }
  }

  @Test
  void what_users_declare_passes_as_the_object_that_it_is() {
    assertThat(argument(Door.DECLARED, BOX)).isEqualTo(new Passage.Box(PrimitiveKind.LONG, true));
    assertThat(argument(Door.DECLARED, KIND)).isInstanceOf(Passage.Constant.class);
    assertThat(argument(Door.DECLARED, new OwnedObject(OWNER))).isEqualTo(new Passage.Owner(OWNER));
    assertThat(result(Door.DECLARED, new Text())).isEqualTo(new Passage.Text());
  }

  @Test
  void boxes_and_constants_are_scalars_unless_they_may_be_missing() {
    for (Door door : List.of(Door.GENERATED, Door.UPCALL, Door.C)) {
      assertThat(argument(door, BOX)).isEqualTo(new Passage.Scalar(PrimitiveKind.LONG, true, true));
      assertThat(argument(door, KIND)).isInstanceOf(Passage.Index.class);
      assertThat(optional(door, BOX)).isEqualTo(new Passage.Message());
      assertThat(optional(door, KIND)).isEqualTo(new Passage.Message());
    }
  }

  @Test
  void strings_come_as_objects_and_go_as_bytes() {
    assertThat(argument(Door.GENERATED, new Text())).isEqualTo(new Passage.Text());
    assertThat(result(Door.GENERATED, new Text())).isEqualTo(new Passage.Message());
    assertThat(argument(Door.C, new Text())).isEqualTo(new Passage.Message());
    assertThat(argument(Door.UPCALL, new Text())).isEqualTo(new Passage.Message());
  }

  @Test
  void a_flat_record_comes_as_its_scalars_and_goes_in_the_message() {
    Passage flat = argument(Door.GENERATED, new Value(POINT));
    assertThat(flat.slots())
        .containsExactly(new Slot.Scalar(PrimitiveKind.INT), new Slot.Scalar(PrimitiveKind.INT))
        .inOrder();
    assertThat(argument(Door.C, new Value(POINT))).isEqualTo(flat);
    assertThat(optional(Door.GENERATED, new Value(POINT))).isEqualTo(new Passage.Message());
    assertThat(result(Door.GENERATED, new Value(POINT))).isEqualTo(new Passage.Message());
    assertThat(argument(Door.UPCALL, new Value(POINT))).isEqualTo(new Passage.Message());
  }

  @Test
  void a_door_of_c_has_no_object() {
    PrimitiveArray bytes = new PrimitiveArray(PrimitiveKind.BYTE, false, false);
    assertThat(argument(Door.GENERATED, bytes).slots())
        .containsExactly(new Slot.ArrayOf(PrimitiveKind.BYTE));
    assertThat(argument(Door.C, bytes)).isEqualTo(new Passage.Message());
    assertThat(argument(Door.C, new OwnedObject(OWNER))).isEqualTo(new Passage.Handle(OWNER));
    for (JavaType object :
        List.of(new Buffer(), new AnyArray(), new Opaque(), new CallbackObject(OWNER))) {
      assertThat(argument(Door.GENERATED, object).slots()).hasSize(1);
      assertThat(argument(Door.C, object)).isEqualTo(new Passage.Barred());
    }
  }

  @Test
  void many_owned_objects_are_an_array_of_handles_where_a_door_has_arrays() {
    JavaType objects = new Sequence(SequenceKind.LIST, use(new OwnedObject(OWNER), false), false);
    assertThat(argument(Door.GENERATED, objects)).isEqualTo(new Passage.Handles(OWNER, false));
    assertThat(argument(Door.C, objects)).isEqualTo(new Passage.Message());
  }

  @Test
  void further_scalars_of_an_upcall_are_in_its_message() {
    MethodPassage passage = new Passages(Door.UPCALL, OWNER, Map.of()).of(method(33));
    assertThat(passage.parameters().get(31)).isInstanceOf(Passage.Scalar.class);
    assertThat(passage.parameters().get(32)).isEqualTo(new Passage.Message());
    assertThat(passage.message()).isEqualTo(MessageUse.FILLED);
    assertThat(passage.width()).isEqualTo(33);
  }

  @Test
  void a_message_for_the_result_alone_has_no_length() {
    MethodPassage passage = new Passages(Door.GENERATED, OWNER, Map.of()).of(method(254));
    assertThat(passage.message()).isEqualTo(MessageUse.RESULT);
    assertThat(passage.width()).isEqualTo(255);
  }

  /** Of so many ints, which returns a string. */
  private static NativeMethod method(int count) {
    List<Parameter> parameters =
        IntStream.range(0, count)
            .mapToObj(i -> new Parameter("x" + i, use(INT, false), false, false, Origin.of(null)))
            .toList();
    return new NativeMethod(
        "f",
        Role.FUNCTION,
        Access.PUBLIC,
        false,
        false,
        false,
        false,
        false,
        Optional.empty(),
        new CrateMarks(Optional.empty(), Optional.empty(), false),
        parameters,
        use(new Text(), false),
        Optional.empty(),
        List.of(),
        DocComment.NONE,
        Origin.of(null));
  }
}
