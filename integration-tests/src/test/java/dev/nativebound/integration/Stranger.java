package dev.nativebound.integration;

import java.util.List;
import java.util.Map;

/** Projects that bind a crate that somebody else wrote: a small one, beside the project's files. */
final class Stranger {
  private static final String CRATE =
      """
      pub fn count(text: &str) -> usize { text.len() }
      fn hidden(text: &str) -> usize { text.len() }
      pub fn seen(text: &str) -> usize { hidden(text) }
      pub fn add(a: i32, b: i32) -> i32 { a + b }
      pub fn names() -> Vec<String> { Vec::new() }
      pub fn parse(text: &str) -> Result<i32, std::num::ParseIntError> { text.parse() }
      pub fn first(text: &str) -> Option<char> { text.chars().next() }
      pub fn some() -> Option<impl Iterator<Item = String>> { Some(std::iter::empty()) }
      pub fn leave() -> ! { std::process::exit(1) }
      pub fn hash(key: &[u8; 32]) -> u32 { u32::from(key[0]) }
      pub fn widen<T: Into<u64>>(value: T) -> u64 { value.into() }

      #[non_exhaustive]
      pub enum Colour { Red, Green }
      pub fn colour() -> Colour { Colour::Red }

      pub struct Token { pub text: String, secret: u32 }
      pub fn token() -> Token { Token { text: String::new(), secret: 0 } }
      pub fn secret(token: &Token) -> u32 { token.secret }

      pub struct Point { pub x: i32, pub y: i32 }
      impl Point {
          pub fn sum(&self) -> i32 { self.x + self.y }
      }
      pub fn point() -> Point { Point { x: 1, y: 2 } }
      pub fn points() -> &'static [Point] { &[] }

      #[derive(Clone, Default)]
      pub struct Counter(u32);
      impl Counter {
          pub fn new() -> Self { Self(0) }
          pub fn value(&self) -> u32 { self.0 }
          pub fn end(self) -> u32 { self.0 }
          pub fn same(&self) -> &Self { self }
      }
      impl std::ops::Add for &Counter {
          type Output = Counter;
          fn add(self, other: Self) -> Counter { Counter(self.0 + other.0) }
      }
      pub static ZERO: Counter = Counter(0);

      pub struct Local(std::rc::Rc<u32>);
      impl Local {
          pub fn new() -> Self { Self(std::rc::Rc::new(0)) }
          pub fn value(&self) -> u32 { *self.0 }
      }

      pub struct Tally(std::cell::Cell<u32>);
      impl Tally {
          pub fn new() -> Self { Self(std::cell::Cell::new(0)) }
          pub fn value(&self) -> u32 { self.0.get() }
      }
      """;

  private Stranger() {}

  /** A project without a class and without a crate of its own. */
  static Project project(String name) {
    return withCrate(Project.named(name).remove("src/main/rust/Cargo.toml"), "stranger", "")
        .write("stranger/src/lib.rs", CRATE);
  }

  /** Adds a crate, or writes it anew: its manifest, and a library without anything. */
  static Project withCrate(Project project, String name, String more) {
    String manifest = "[package]\nname = \"%s\"\nversion = \"0.1.0\"\nedition = \"2024\"\n%s";
    return project
        .write(name + "/Cargo.toml", manifest.formatted(name, more))
        .write(name + "/src/lib.rs", "");
  }

  /** Compiles Java, whose library is named after the project. */
  static Outcome javac(Project project) {
    return JavaCompilation.of(project).with("-Anativebound.library=" + project.library()).run();
  }

  /** What rustc and cargo say, without anything that is linked. */
  static CargoBuild check(Project project) {
    return new CargoBuild(project.emittedCrate(), List.of("check"), Map.of());
  }
}
