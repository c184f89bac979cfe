package dev.nativebound.integration;

import org.junit.jupiter.api.Test;

/** What messages about items of crates, and their pages, tell to write instead: rustc takes it. */
final class WaysOutTest {
  private static final String RUST =
      """
      nativebound::bindings!();

      use std::sync::Arc;

      pub struct Pool(u32);
      pub fn pool() -> Arc<Pool> { Arc::new(Pool(7)) }
      impl Pool {
          pub fn size(&self) -> u32 { self.0 }
      }

      pub enum Kind { Word, Number }
      impl Kind {
          pub fn is_word(self) -> bool { matches!(self, Self::Word) }
          pub fn is_number(&self) -> bool { matches!(self, Self::Number) }
      }

      pub struct Word<'a>(&'a str, usize);
      impl Word<'_> {
          pub fn start(&self) -> usize { self.1 }
          pub fn len(&self) -> usize { self.0.len() }
      }
      pub fn first(text: &str) -> Word<'_> { Word(&text[..1], 0) }

      pub struct Span(i32);
      impl From<bindings::Word> for Span {
          fn from(word: bindings::Word) -> Self { Self(word.start + word.len) }
      }
      pub fn end(span: Span) -> i32 { span.0 }

      pub struct XY { pub x: i32, pub y: i32 }
      pub fn origin() -> XY { XY { x: 0, y: 0 } }

      #[derive(Clone)]
      pub struct URL(String);
      impl URL {
          pub fn new(text: &str) -> Self { Self(text.to_owned()) }
          pub fn id(&self) -> u8 { 7 }
      }
      impl std::fmt::Display for URL {
          fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { f.write_str(&self.0) }
      }
      """;

  private static final String ENGINE =
      """
      pub struct Plain;
      pub const PLAIN: Plain = Plain;
      pub trait Engine {
          fn encode(&self, text: &str) -> String;
          fn make() -> u32;
      }
      impl Engine for Plain {
          fn encode(&self, text: &str) -> String { text.to_owned() }
          fn make() -> u32 { 1 }
      }
      """;

  /** Paths of what needs none in Rust, and a type without small letters. */
  private static final String STD =
      """
      @NativeBound interface Std {
        @NativeBound(rust = "<str>::parse::<i32>") int parse(String text) throws IllegalArgumentException;
        @NativeBound(rust = "<f64>::powi") double power(double base, int exponent);
        @NativeBound(rust = "<[u8]>::len") int length(byte[] data);
        @NativeBound(rust = "<[u32]>::sort") void sort(@Mut @Unsigned int[] numbers);
        @NativeBound(rust = "crate::origin") XY origin();
        @NativeBound(rust = "crate::XY") record XY(int x, int y) {}
        @NativeBound(rust = "crate::URL<>") interface Url extends AutoCloseable {
          @NativeBound(rust = "new") static Url of(String text) { return Std_UrlNative.of(text); }
          @NativeBound(rust = "std::clone::Clone::clone") Url copy();
          @NativeBound(rust = "to_string") @Override String toString();
          @NativeBound(rust = "id") @Override int hashCode();
          @Override void close();
        }
      }
      """;

  private static final String HEAD = "package demo; import dev.nativebound.*;\n";

  /** A value, and a method of a trait of it. */
  private static String engine(String method) {
    return HEAD
        + """
        @NativeBound(rust = "crate::PLAIN") interface Engine {
          @NativeBound(rust = "%s") String encode(String text);
        }
        """
            .formatted(method);
  }

  @Test
  void compiles() {
    Project project =
        Project.named("ways-out")
            .rust(RUST + ENGINE)
            .java(
                "demo/Pool.java",
                HEAD
                    + """
                    @NativeBound(rust = "std::sync::Arc<crate::Pool>")
                    interface Pool extends AutoCloseable {
                      @NativeBound(rust = "crate::pool") static Pool open() { return PoolNative.open(); }
                      @NativeBound(rust = "crate::Pool::size") int size();
                      @Override void close();
                    }
                    """)
            .java(
                "demo/Words.java",
                HEAD
                    + """
                    @NativeBound interface Words {
                      @NativeBound(rust = "<crate::Plain as crate::Engine>::make") int make();
                      @NativeBound(rust = "crate::Kind::is_word") boolean isWord(Kind kind);
                      @NativeBound(rust = "crate::Kind::is_number")
                      boolean isNumber(@RustType("&crate::Kind") Kind kind);
                      @NativeBound(rust = "crate::first") Word first(String text);
                      @NativeBound(rust = "crate::end") int end(@RustType("crate::Span") Word word);
                      @NativeBound(rust = "crate::Kind") enum Kind { WORD, NUMBER }
                      @NativeBound(rust = "crate::Word<'_>")
                      record Word(@RustVia("start") int start, @RustVia("len") int len) {}
                    }
                    """)
            .java("demo/Std.java", HEAD + STD)
            .java("demo/Engine.java", engine("crate::Engine::encode"));
    JavaCompilation.of(project).run().expectSuccess();
    Stranger.check(project).run().expectSuccess().expectNot("warning:");
  }

  @Test
  void rustcNamesTheTraitOfAMethodThatIsNamedAlone() {
    Project project =
        Project.named("ways-out-trait")
            .rust("nativebound::bindings!();\n" + ENGINE)
            .java("demo/Engine.java", engine("encode"));
    JavaCompilation.of(project).run().expectSuccess();
    Stranger.check(project)
        .run()
        .expectFailure()
        .expect("error[E0599]: no method named `encode` found")
        .expect("// demo.Engine#encode\n")
        .expect("items from traits can only be used if the trait is in scope")
        .expect("trait `Engine` which provides `encode` is implemented but not in scope");
  }
}
