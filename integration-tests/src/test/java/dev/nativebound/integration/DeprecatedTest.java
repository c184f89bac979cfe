package dev.nativebound.integration;

import org.junit.jupiter.api.Test;

/**
 * A project in which all is deprecated that can be: neither compiler warns of the code that we
 * wrote, nor of the user's impl, which there has to be.
 */
final class DeprecatedTest {
  private static final String OLD =
      """
      package demo;
      import dev.nativebound.*;
      /** Natives of a class. */
      @Deprecated(forRemoval = true) @NativeBound
      public class Old {
        static { OldNative.load(); }
        @Deprecated @RustName("OldKind") enum Kind { A, @Deprecated B }
        @Deprecated static class Oops extends Exception {
          private static final long serialVersionUID = 1;
          @Deprecated public Oops(String message) { super(message); }
        }
        /** @deprecated use {@link Engine} */
        @Deprecated static native long make() throws Oops;
        static native Kind next(Kind kind, @AsObject Old old) throws Oops;
      }
      """;

  private static final String ENGINE =
      """
      package demo;
      import dev.nativebound.*;
      import java.util.List;
      /** A generated class. */
      @Deprecated @NativeBound
      public interface Engine extends AutoCloseable {
        @Deprecated enum Kind { A, @Deprecated B }
        @Deprecated record Pair(@Deprecated int a, Kind kind) {}
        @Deprecated sealed interface Shape { @Deprecated record Dot(int x) implements Shape {} }
        @Deprecated @NativeCallback interface Call { @Deprecated void call(Pair pair, Kind kind); }
        @Deprecated @NativeBound static Engine of(int x) { return EngineNative.of(x); }
        @Deprecated Pair pair(Kind kind, Shape shape, Call call, List<Kind> kinds) throws Exception;
        Kind kind(Pair pair);
        void take(Engine other);
        @Override void close();
      }
      """;

  private static final String RUST =
      """
      nativebound::bindings!();

      pub struct Old;
      #[nativebound::native_bound]
      impl bindings::Old for Old {
          type Error = std::io::Error;
          fn make() -> Result<i64, Self::Error> { Ok(1) }
          fn next<'l>(
              _env: &mut nativebound::jni::Env<'l>, kind: bindings::OldKind, _old: nativebound::jni::objects::JObject<'l>,
          ) -> Result<bindings::OldKind, Self::Error> { Ok(kind) }
      }

      pub struct Engine;
      #[nativebound::native_bound]
      impl bindings::Engine for Engine {
          type Error = std::io::Error;
          fn of(_x: i32) -> Self { Self }
          fn pair(
              &self, kind: bindings::Kind, _shape: bindings::Shape, _call: Box<dyn bindings::Call>, _kinds: Vec<bindings::Kind>,
          ) -> Result<bindings::Pair, Self::Error> { Ok(bindings::Pair { a: 1, kind }) }
          fn kind(&self, pair: bindings::Pair) -> bindings::Kind { pair.kind }
          fn take(&self, _other: &Engine) {}
      }
      """;

  @Test
  void noCompilerWarns() {
    Project project =
        Project.named("deprecated")
            .java("demo/Old.java", OLD)
            .java("demo/Engine.java", ENGINE)
            .rust(RUST);
    for (Jdk jdk : Jdk.all()) {
      JavacCommand.of(jdk, project).run().expectSuccess().expectNot("warning");
    }
    Stranger.check(project).run().expectSuccess().expectNot("warning");
  }
}
