package dev.nativebound.processor.plan.callbacks;

import dev.nativebound.processor.model.CallbackModel;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.names.FreeNames;
import dev.nativebound.processor.passage.Door;
import dev.nativebound.processor.passage.MethodPassage;
import dev.nativebound.processor.passage.Passage;
import dev.nativebound.processor.passage.Passages;
import dev.nativebound.processor.passage.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a method of a callback is called by Rust. Both halves are planned from it, and it depends on
 * nothing but the callback.
 *
 * @param name of the adapter's method
 */
public record CallbackShape(NativeMethod method, String name, MethodPassage passage) {
  /** What every class has, and what companions have for themselves. */
  private static final Set<String> NOT_OURS =
      Set.of(
          "clone",
          "equals",
          "finalize",
          "getClass",
          "hashCode",
          "notify",
          "notifyAll",
          "toString",
          "wait");

  /** Those of all methods of {@code callback}, in their order. */
  public static List<CallbackShape> of(CallbackModel callback) {
    Passages passages = new Passages(Door.UPCALL, callback.name(), Map.of());
    FreeNames free = new FreeNames();
    List<CallbackShape> shapes = new ArrayList<>();
    for (NativeMethod method : callback.methods()) {
      shapes.add(new CallbackShape(method, nameOf(method.name(), free), passages.of(method)));
    }
    return List.copyOf(shapes);
  }

  /** Overloads may be one to the VM; and codecs of the class around are not to be hidden. */
  private static String nameOf(String method, FreeNames free) {
    boolean isOurs =
        !NOT_OURS.contains(method) && !method.startsWith("read") && !method.startsWith("write");
    return free.numbered(isOurs ? method : method + "_", "_");
  }

  /** How many arguments the adapter's method has. */
  int count() {
    return (int) passage.slots().count();
  }

  /** Of the adapter's method (JVM specification 4.3.3). */
  public String descriptor() {
    return passage
        .slots()
        .map(CallbackShape::descriptor)
        .collect(Collectors.joining("", "(", ")" + resultDescriptor()));
  }

  private String resultDescriptor() {
    if (passage.result() instanceof Passage.Message) {
      return "[B";
    }
    List<Slot> slots = passage.result().slots();
    return slots.isEmpty() ? "V" : descriptor(slots.get(0));
  }

  private static String descriptor(Slot slot) {
    if (slot instanceof Slot.ArrayOf array) {
      return "[" + array.kind().descriptor();
    }
    return slot instanceof Slot.Scalar scalar ? scalar.kind().descriptor() : "Ljava/lang/Object;";
  }
}
