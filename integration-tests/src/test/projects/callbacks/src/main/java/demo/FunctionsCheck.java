package demo;

import check.Check;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Each functional interface of the JDK. */
final class FunctionsCheck {
  private static final Functions FUNCTIONS = FunctionsNative.INSTANCE;

  private FunctionsCheck() {}

  static void eachIsCalledOnceWithWhatItIsGiven() throws Exception {
    List<List<?>> seen = new ArrayList<>();
    FUNCTIONS.biConsumer((x, y) -> seen.add(List.of("BiConsumer", x, y)), "né😀", 8);
    Check.equal(seen.remove(0), List.of("BiConsumer", "né😀", 8));
    Check.equal(FUNCTIONS.biFunction((x, y) -> "BiFunction" + "/" + x + "/" + y, "né😀", 8), "BiFunction" + "/" + "né😀" + "/" + 8);
    Check.equal(FUNCTIONS.binaryOperator((x, y) -> "BinaryOperator" + "/" + x + "/" + y, "né😀", "x"), "BinaryOperator" + "/" + "né😀" + "/" + "x");
    Check.equal(FUNCTIONS.biPredicate((x, y) -> ("BiPredicate" + "/" + x + "/" + y).length() > 3, "né😀", 8), ("BiPredicate" + "/" + "né😀" + "/" + 8).length() > 3);
    Check.equal(FUNCTIONS.booleanSupplier(() -> ("BooleanSupplier").length() > 3), ("BooleanSupplier").length() > 3);
    FUNCTIONS.consumer((x) -> seen.add(List.of("Consumer", x)), "né😀");
    Check.equal(seen.remove(0), List.of("Consumer", "né😀"));
    Check.equal(FUNCTIONS.intBinaryOperator((x, y) -> ("IntBinaryOperator" + "/" + x + "/" + y).length(), -7, 8), ("IntBinaryOperator" + "/" + -7 + "/" + 8).length());
    FUNCTIONS.intConsumer((x) -> seen.add(List.of("IntConsumer", x)), -7);
    Check.equal(seen.remove(0), List.of("IntConsumer", -7));
    Check.equal(FUNCTIONS.intFunction((x) -> "IntFunction" + "/" + x, -7), "IntFunction" + "/" + -7);
    Check.equal(FUNCTIONS.intPredicate((x) -> ("IntPredicate" + "/" + x).length() > 3, -7), ("IntPredicate" + "/" + -7).length() > 3);
    Check.equal(FUNCTIONS.intSupplier(() -> ("IntSupplier").length()), ("IntSupplier").length());
    Check.equal(FUNCTIONS.intUnaryOperator((x) -> ("IntUnaryOperator" + "/" + x).length(), -7), ("IntUnaryOperator" + "/" + -7).length());
    FUNCTIONS.objIntConsumer((x, y) -> seen.add(List.of("ObjIntConsumer", x, y)), "né😀", 8);
    Check.equal(seen.remove(0), List.of("ObjIntConsumer", "né😀", 8));
    Check.equal(FUNCTIONS.toIntBiFunction((x, y) -> ("ToIntBiFunction" + "/" + x + "/" + y).length(), "né😀", 8), ("ToIntBiFunction" + "/" + "né😀" + "/" + 8).length());
    Check.equal(FUNCTIONS.toIntFunction((x) -> ("ToIntFunction" + "/" + x).length(), "né😀"), ("ToIntFunction" + "/" + "né😀").length());
    Check.equal(FUNCTIONS.intToLongFunction((x) -> ("IntToLongFunction" + "/" + x).length() * 1_000_000_000_000L, -7), ("IntToLongFunction" + "/" + -7).length() * 1_000_000_000_000L);
    Check.equal(FUNCTIONS.intToDoubleFunction((x) -> ("IntToDoubleFunction" + "/" + x).length() / 3.0, -7), ("IntToDoubleFunction" + "/" + -7).length() / 3.0);
    Check.equal(FUNCTIONS.longBinaryOperator((x, y) -> ("LongBinaryOperator" + "/" + x + "/" + y).length() * 1_000_000_000_000L, Long.MIN_VALUE, 9L), ("LongBinaryOperator" + "/" + Long.MIN_VALUE + "/" + 9L).length() * 1_000_000_000_000L);
    FUNCTIONS.longConsumer((x) -> seen.add(List.of("LongConsumer", x)), Long.MIN_VALUE);
    Check.equal(seen.remove(0), List.of("LongConsumer", Long.MIN_VALUE));
    Check.equal(FUNCTIONS.longFunction((x) -> "LongFunction" + "/" + x, Long.MIN_VALUE), "LongFunction" + "/" + Long.MIN_VALUE);
    Check.equal(FUNCTIONS.longPredicate((x) -> ("LongPredicate" + "/" + x).length() > 3, Long.MIN_VALUE), ("LongPredicate" + "/" + Long.MIN_VALUE).length() > 3);
    Check.equal(FUNCTIONS.longSupplier(() -> ("LongSupplier").length() * 1_000_000_000_000L), ("LongSupplier").length() * 1_000_000_000_000L);
    Check.equal(FUNCTIONS.longUnaryOperator((x) -> ("LongUnaryOperator" + "/" + x).length() * 1_000_000_000_000L, Long.MIN_VALUE), ("LongUnaryOperator" + "/" + Long.MIN_VALUE).length() * 1_000_000_000_000L);
    FUNCTIONS.objLongConsumer((x, y) -> seen.add(List.of("ObjLongConsumer", x, y)), "né😀", 9L);
    Check.equal(seen.remove(0), List.of("ObjLongConsumer", "né😀", 9L));
    Check.equal(FUNCTIONS.toLongBiFunction((x, y) -> ("ToLongBiFunction" + "/" + x + "/" + y).length() * 1_000_000_000_000L, "né😀", 8), ("ToLongBiFunction" + "/" + "né😀" + "/" + 8).length() * 1_000_000_000_000L);
    Check.equal(FUNCTIONS.toLongFunction((x) -> ("ToLongFunction" + "/" + x).length() * 1_000_000_000_000L, "né😀"), ("ToLongFunction" + "/" + "né😀").length() * 1_000_000_000_000L);
    Check.equal(FUNCTIONS.longToIntFunction((x) -> ("LongToIntFunction" + "/" + x).length(), Long.MIN_VALUE), ("LongToIntFunction" + "/" + Long.MIN_VALUE).length());
    Check.equal(FUNCTIONS.longToDoubleFunction((x) -> ("LongToDoubleFunction" + "/" + x).length() / 3.0, Long.MIN_VALUE), ("LongToDoubleFunction" + "/" + Long.MIN_VALUE).length() / 3.0);
    Check.equal(FUNCTIONS.doubleBinaryOperator((x, y) -> ("DoubleBinaryOperator" + "/" + x + "/" + y).length() / 3.0, -0.5, 2.5), ("DoubleBinaryOperator" + "/" + -0.5 + "/" + 2.5).length() / 3.0);
    FUNCTIONS.doubleConsumer((x) -> seen.add(List.of("DoubleConsumer", x)), -0.5);
    Check.equal(seen.remove(0), List.of("DoubleConsumer", -0.5));
    Check.equal(FUNCTIONS.doubleFunction((x) -> "DoubleFunction" + "/" + x, -0.5), "DoubleFunction" + "/" + -0.5);
    Check.equal(FUNCTIONS.doublePredicate((x) -> ("DoublePredicate" + "/" + x).length() > 3, -0.5), ("DoublePredicate" + "/" + -0.5).length() > 3);
    Check.equal(FUNCTIONS.doubleSupplier(() -> ("DoubleSupplier").length() / 3.0), ("DoubleSupplier").length() / 3.0);
    Check.equal(FUNCTIONS.doubleUnaryOperator((x) -> ("DoubleUnaryOperator" + "/" + x).length() / 3.0, -0.5), ("DoubleUnaryOperator" + "/" + -0.5).length() / 3.0);
    FUNCTIONS.objDoubleConsumer((x, y) -> seen.add(List.of("ObjDoubleConsumer", x, y)), "né😀", 2.5);
    Check.equal(seen.remove(0), List.of("ObjDoubleConsumer", "né😀", 2.5));
    Check.equal(FUNCTIONS.toDoubleBiFunction((x, y) -> ("ToDoubleBiFunction" + "/" + x + "/" + y).length() / 3.0, "né😀", 8), ("ToDoubleBiFunction" + "/" + "né😀" + "/" + 8).length() / 3.0);
    Check.equal(FUNCTIONS.toDoubleFunction((x) -> ("ToDoubleFunction" + "/" + x).length() / 3.0, "né😀"), ("ToDoubleFunction" + "/" + "né😀").length() / 3.0);
    Check.equal(FUNCTIONS.doubleToIntFunction((x) -> ("DoubleToIntFunction" + "/" + x).length(), -0.5), ("DoubleToIntFunction" + "/" + -0.5).length());
    Check.equal(FUNCTIONS.doubleToLongFunction((x) -> ("DoubleToLongFunction" + "/" + x).length() * 1_000_000_000_000L, -0.5), ("DoubleToLongFunction" + "/" + -0.5).length() * 1_000_000_000_000L);
    Check.equal(FUNCTIONS.function((x) -> ("Function" + "/" + x).length(), "né😀"), ("Function" + "/" + "né😀").length());
    Check.equal(FUNCTIONS.predicate((x) -> ("Predicate" + "/" + x).length() > 3, "né😀"), ("Predicate" + "/" + "né😀").length() > 3);
    Check.equal(FUNCTIONS.supplier(() -> "Supplier"), "Supplier");
    Check.equal(FUNCTIONS.unaryOperator((x) -> "UnaryOperator" + "/" + x, "né😀"), "UnaryOperator" + "/" + "né😀");
    FUNCTIONS.runnable(() -> seen.add(List.of("Runnable")));
    Check.equal(seen.remove(0), List.of("Runnable"));
    Check.equal(FUNCTIONS.callable(() -> "Callable"), "Callable");
    Check.equal(FUNCTIONS.comparator((x, y) -> ("Comparator" + "/" + x + "/" + y).length(), "né😀", "x"), ("Comparator" + "/" + "né😀" + "/" + "x").length());
    Check.equal(seen, List.of());
  }

  static void allOfThePackageAreHere() {
    List<Class<?>> used =
        Arrays.stream(Functions.class.getDeclaredMethods())
            .<Class<?>>map(method -> method.getParameterTypes()[0])
            .filter(type -> type.getPackageName().equals("java.util.function"))
            .toList();
    Check.equal(used.size(), 43);
    Check.equal(used.stream().distinct().count(), 43L);
    Check.equal(used.contains(Consumer.class), true);
  }

  static void checkedExceptionsOfCallables() {
    IOException expected = new IOException("disk");
    Check.same(
        Check.raises(
            IOException.class,
            () ->
                FUNCTIONS.callable(
                    () -> {
                      throw expected;
                    })),
        expected);
  }
}
