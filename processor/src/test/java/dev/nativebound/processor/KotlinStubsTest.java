package dev.nativebound.processor;

import static com.google.common.truth.Truth.assertThat;
import static dev.nativebound.processor.validate.Message.MISPLACED_ANNOTATION;
import static dev.nativebound.processor.validate.Message.NATIVE_IN_COMPANION;
import static dev.nativebound.processor.validate.Message.UNSUPPORTED_TYPE;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java that kapt makes of Kotlin, which is what the processor sees. */
class KotlinStubsTest {
  private static final Map<String, String> KOTLIN =
      Map.of(
          "kotlin.Metadata", "package kotlin; public @interface Metadata {}",
          "kotlin.jvm.JvmStatic", "package kotlin.jvm; public @interface JvmStatic {}",
          "kotlin.jvm.functions.Function1",
              "package kotlin.jvm.functions; public interface Function1<P, R> { R invoke(P p); }",
          "kotlin.coroutines.Continuation",
              "package kotlin.coroutines; public interface Continuation<T> {}");

  /** {@code companion object { %s fun open(start: Long): Counter = CounterNative.open(start) }}. */
  private static final String COUNTER =
      """
      @kotlin.Metadata() @NativeBound() public abstract interface Bound extends AutoCloseable {
        public static final Bound.Companion Companion = null;
        public abstract long next();
        @Override() public abstract void close();
        %s
        @kotlin.Metadata() public static final class Companion {
          private Companion() { super(); }
          %s public final Bound open(long start) { return null; }
        }
      }
      """;

  @TempDir Path project;

  private MarkedSources source(String text) {
    Map<String, String> sources = new HashMap<>(KOTLIN);
    sources.put("demo.Bound", "package demo; import dev.nativebound.*;\n" + text);
    return MarkedSources.in(project, sources);
  }

  @Test
  void a_factory_of_a_companion_that_is_static_too() {
    String marks = "@kotlin.jvm.JvmStatic() @NativeBound()";
    String source =
        COUNTER.formatted(
            marks + " @RustName(\"start\") public static Bound open(long start) { return null; }",
            marks + " @RustName(\"start\")");
    source(source).assertErrors();
    Map<String, String> sources = new HashMap<>(KOTLIN);
    sources.put("demo.Bound", "package demo; import dev.nativebound.*;\n" + source);
    CompiledSources compiled = CompiledSources.in(project, sources);
    assertThat(compiled.rust("demo", "bindings.rs")).contains("fn start(start: i64) -> Self");
  }

  @Refuses(MISPLACED_ANNOTATION)
  void nb0117_a_factory_of_a_companion_alone() {
    source(COUNTER.formatted("", "»@NativeBound()"))
        .assertErrors(
            "[NB0117] @NativeBound has no effect here, since 'open' is a method of a companion object, and no"
                + " static one of 'Bound'; add @JvmStatic");
  }

  @Refuses(MISPLACED_ANNOTATION)
  void nb0117_a_parameter_of_a_companion_alone() {
    source(COUNTER.formatted("", "").replace("open(long start)", "open(»@AsObject() Object start)"))
        .assertErrors(
            "[NB0117] @AsObject has no effect here, since 'open' is a method of a companion object, and no"
                + " static one of 'Bound'; add @JvmStatic");
  }

  @Test
  void a_class_named_companion_that_is_none_is_like_any_other() {
    source(
            """
            @NativeBound class Bound {
              static { BoundNative.load(); }
              static native int f();
              static class Companion { »@RustName("g") int g() { return 0; } }
            }
            """)
        .assertErrors("[NB0117] @RustName has no effect here, since 'g' is not native; remove it");
  }

  @Refuses(NATIVE_IN_COMPANION)
  void nb0136_natives_of_a_companion() {
    source(
            """
            @kotlin.Metadata() @NativeBound() public final class Bound {
              public static final Bound.Hash Hash = null;
              public final native int one();
              @kotlin.jvm.JvmStatic() public static final native int two();
              @kotlin.Metadata() public static final class Hash {
                private Hash() { super(); }
                @kotlin.jvm.JvmStatic() public final int two() { return 0; }
                public final native int »three(byte[] b);
                public final native int »three(int b);
              }
            }
            """)
        .assertErrors(
            "[NB0136] 'three' is native in the companion object of 'Bound', which is a class of its own, so that"
                + " nothing implements it; add @JvmStatic, by which it is a native of 'Bound'",
            "[NB0136] 'three' is native in the companion object of 'Bound', which is a class of its own, so that"
                + " nothing implements it; add @JvmStatic, by which it is a native of 'Bound'");
  }

  @Refuses(UNSUPPORTED_TYPE)
  void nb0103_functions_of_kotlin_and_suspending_ones() {
    source(
            """
            @kotlin.Metadata() @NativeBound() public abstract interface Bound {
              public abstract int call(kotlin.jvm.functions.Function1<? super String, Integer> »f);
              public abstract kotlin.jvm.functions.Function1<String, Integer> »made();
              public abstract Object later(int x, kotlin.coroutines.Continuation<? super Integer> »$completion);
            }
            """)
        .assertErrors(
            "[NB0103] parameter 'f' of 'call' has type Function1<? super String, Integer>, and functions of Kotlin"
                + " do not cross to Rust; use a fun interface marked @NativeCallback, or @AsObject, which passes"
                + " the object itself",
            "[NB0103] the result of 'made' has type Function1<String, Integer>, and functions of Kotlin do not"
                + " cross to Rust; use @AsObject, which passes the object itself",
            "[NB0103] parameter '$completion' of 'later' has type Continuation<? super Integer>, and a native does"
                + " not suspend a coroutine of Kotlin; use a function without 'suspend', or @AsObject, which"
                + " passes the object itself");
  }
}
