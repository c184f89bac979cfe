package demo;

import static check.Check.equal;
import static check.Check.raises;
import static check.Check.same;
import static check.Check.startsWith;

import dev.nativebound.runtime.NativePanicException;
import java.io.FileNotFoundException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

final class ObjectsCheck {
  private ObjectsCheck() {}

  static void javaIsCalledThroughTheEnvironment() {
    Objects anna = new Objects("Anna");
    equal(anna.greet("Bert 😀"), "Anna greets Bert 😀");
    equal(anna.calls(), 1);
  }

  static void thisIsTheObject() {
    Objects object = new Objects("x");
    same(object.self(), object);
    Objects other = new Objects("y") {};
    same(other.self(), other);
  }

  static void everyVisibility() {
    Objects object = new Objects("x");
    equal(object.add(1, 2), 3);
    equal(object.addProtectedly(3, 4), 7);
    equal(object.addPublicly(5, 6), 11);
    equal(object.addAlone(7, 8), 15);
  }

  static void theEnvironmentOnly() {
    equal(Objects.version() >= 0x00010008, true);
    equal(Objects.lengthOf("four"), 4);
    raises(NullPointerException.class, "argument 'text' is null", () -> Objects.lengthOf(null));
    equal(Objects.lengthOf(""), 0);
  }

  static void objectsOfAnyClass() {
    equal(Objects.describe(null), "nothing");
    equal(Objects.describe(17), "17");
    equal(Objects.describe(List.of("a")), "[a]");
    Object object = new Object();
    same(Objects.same(object), object);
    same(Objects.maybe(object), object);
    same(Objects.maybe(null), null);
    raises(NullPointerException.class, "argument 'value' is null", () -> Objects.same(null));
    same(Objects.same(object), object);
  }

  static void aResultOfAnotherClass() {
    Thread thread = Thread.currentThread();
    same(Objects.asThread(thread), thread);
    raises(ClassCastException.class, () -> Objects.asThread("no thread"));
    int[][] arrays = {{1}, {2, 3}};
    same(Objects.asIntArrays(arrays), arrays);
    raises(ClassCastException.class, () -> Objects.asIntArrays(new long[0][]));
    same(Objects.text("text"), "text");
    raises(ClassCastException.class, () -> Objects.text(17));
    same(Objects.asThread(thread), thread);
  }

  static void aResultThatIsNull() {
    NullPointerException thrown = raises(NullPointerException.class, Objects::nothing);
    equal(thrown.getMessage(), "the result of demo.Objects#nothing is null");
    thrown = raises(NullPointerException.class, Objects::nothingElse);
    equal(thrown.getMessage(), "the result of demo.Objects#nothingElse is null");
    equal(Objects.lengthOf(""), 0);
  }

  static void classes() {
    equal(Objects.nameOf(String.class), "java.lang.String");
    equal(Objects.nameOf(int[][].class), "[[I");
    equal(Objects.nameOf(void.class), "void");
    same(Objects.classOf("text"), String.class);
    same(Objects.classOf(new int[0]), int[].class);
  }

  static void whatWouldElseCrossByValue() {
    equal(Objects.size(List.of("a", "b", "c")), 3);
    equal(Objects.size(new ArrayList<>()), 0);
    equal(Objects.listed("one"), List.of("one"));
    equal(Objects.secondLength(new int[][] {{}, {1, 2, 3}}), 3);
    Map<String, Integer> map = Map.of("a", 1);
    same(Objects.maybeMap(map), map);
    same(Objects.maybeMap(null), null);
    raises(NullPointerException.class, "argument 'list' is null", () -> Objects.size(null));
    equal(Objects.size(List.of()), 0);
  }

  static void anExceptionOfJavaReachesJavaAsTheSameObject() {
    for (Throwable thrown :
        List.of(new IllegalStateException("state"), new FileNotFoundException("file"), new Error("e"))) {
      same(raises(thrown.getClass(), () -> Objects.failing(thrown)), thrown);
      same(raises(thrown.getClass(), () -> Objects.failingResult(thrown)), thrown);
    }
    equal(Objects.lengthOf("ok"), 2);
  }

  /** A second call with an exception pending is not made: jni-rs refuses it. */
  static void anExceptionThatRustIgnores() {
    IllegalStateException thrown = new IllegalStateException("ignored");
    same(raises(IllegalStateException.class, () -> Objects.failingTwice(thrown)), thrown);
    equal(Objects.lengthOf("ok"), 2);
  }

  /** No JNI call is made over a pending exception, which -Xcheck:jni would report. */
  static void memoryIsWrittenBackUnderAPendingException() {
    for (boolean panics : new boolean[] {false, true}) {
      int[] array = {1, 2};
      ByteBuffer heap = ByteBuffer.wrap(new byte[] {3, 4});
      IllegalStateException thrown = new IllegalStateException("pending");
      same(
          raises(
              IllegalStateException.class,
              () -> Objects.failingWithMemory(thrown, array, heap, panics)),
          thrown);
      equal(array, new int[] {-1, -2});
      equal(heap.array(), new byte[] {-3, -4});
      equal(thrown.getSuppressed().length, panics ? 1 : 0);
      if (panics) {
        equal(thrown.getSuppressed()[0].getClass(), NativePanicException.class);
        startsWith(thrown.getSuppressed()[0].getMessage(), "while pending (");
      }
    }
    equal(Objects.lengthOf("ok"), 2);
  }

  static void anExceptionThatRustCatches() {
    startsWith(Objects.caught(new IllegalStateException("caught 😀")), "caught 😀");
  }

  static void manyLocalReferences() {
    equal(Objects.manyReferences("text", 10_000), 10_000);
  }
}
