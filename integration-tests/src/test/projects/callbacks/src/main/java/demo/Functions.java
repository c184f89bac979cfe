package demo;

import dev.nativebound.NativeBound;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.function.*;

/** One method for each functional interface of the JDK: it passes what it gets to the callback. */
@NativeBound
public interface Functions {
  void biConsumer(BiConsumer<String, Integer> f, String a, Integer b) throws RuntimeException;

  String biFunction(BiFunction<String, Integer, String> f, String a, Integer b) throws RuntimeException;

  String binaryOperator(BinaryOperator<String> f, String a, String b) throws RuntimeException;

  boolean biPredicate(BiPredicate<String, Integer> f, String a, Integer b) throws RuntimeException;

  boolean booleanSupplier(BooleanSupplier f) throws RuntimeException;

  void consumer(Consumer<String> f, String a) throws RuntimeException;

  int intBinaryOperator(IntBinaryOperator f, int a, int b) throws RuntimeException;

  void intConsumer(IntConsumer f, int a) throws RuntimeException;

  String intFunction(IntFunction<String> f, int a) throws RuntimeException;

  boolean intPredicate(IntPredicate f, int a) throws RuntimeException;

  int intSupplier(IntSupplier f) throws RuntimeException;

  int intUnaryOperator(IntUnaryOperator f, int a) throws RuntimeException;

  void objIntConsumer(ObjIntConsumer<String> f, String a, int b) throws RuntimeException;

  int toIntBiFunction(ToIntBiFunction<String, Integer> f, String a, Integer b) throws RuntimeException;

  int toIntFunction(ToIntFunction<String> f, String a) throws RuntimeException;

  long intToLongFunction(IntToLongFunction f, int a) throws RuntimeException;

  double intToDoubleFunction(IntToDoubleFunction f, int a) throws RuntimeException;

  long longBinaryOperator(LongBinaryOperator f, long a, long b) throws RuntimeException;

  void longConsumer(LongConsumer f, long a) throws RuntimeException;

  String longFunction(LongFunction<String> f, long a) throws RuntimeException;

  boolean longPredicate(LongPredicate f, long a) throws RuntimeException;

  long longSupplier(LongSupplier f) throws RuntimeException;

  long longUnaryOperator(LongUnaryOperator f, long a) throws RuntimeException;

  void objLongConsumer(ObjLongConsumer<String> f, String a, long b) throws RuntimeException;

  long toLongBiFunction(ToLongBiFunction<String, Integer> f, String a, Integer b) throws RuntimeException;

  long toLongFunction(ToLongFunction<String> f, String a) throws RuntimeException;

  int longToIntFunction(LongToIntFunction f, long a) throws RuntimeException;

  double longToDoubleFunction(LongToDoubleFunction f, long a) throws RuntimeException;

  double doubleBinaryOperator(DoubleBinaryOperator f, double a, double b) throws RuntimeException;

  void doubleConsumer(DoubleConsumer f, double a) throws RuntimeException;

  String doubleFunction(DoubleFunction<String> f, double a) throws RuntimeException;

  boolean doublePredicate(DoublePredicate f, double a) throws RuntimeException;

  double doubleSupplier(DoubleSupplier f) throws RuntimeException;

  double doubleUnaryOperator(DoubleUnaryOperator f, double a) throws RuntimeException;

  void objDoubleConsumer(ObjDoubleConsumer<String> f, String a, double b) throws RuntimeException;

  double toDoubleBiFunction(ToDoubleBiFunction<String, Integer> f, String a, Integer b) throws RuntimeException;

  double toDoubleFunction(ToDoubleFunction<String> f, String a) throws RuntimeException;

  int doubleToIntFunction(DoubleToIntFunction f, double a) throws RuntimeException;

  long doubleToLongFunction(DoubleToLongFunction f, double a) throws RuntimeException;

  Integer function(Function<String, Integer> f, String a) throws RuntimeException;

  boolean predicate(Predicate<String> f, String a) throws RuntimeException;

  String supplier(Supplier<String> f) throws RuntimeException;

  String unaryOperator(UnaryOperator<String> f, String a) throws RuntimeException;

  void runnable(Runnable f) throws RuntimeException;

  String callable(Callable<String> f) throws Exception;

  int comparator(Comparator<String> f, String a, String b) throws RuntimeException;
}
