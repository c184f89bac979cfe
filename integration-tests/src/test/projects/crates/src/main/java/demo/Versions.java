package demo;

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import dev.nativebound.RustName;
import dev.nativebound.RustVia;
import java.util.List;

/** Functions of {@code semver} and the values that they give. */
@NativeBound(rust = "semver")
@RustCrate(name = "semver", version = "1.0")
public interface Versions {
  @NativeBound(rust = "semver::Version::parse")
  Version version(String text) throws IllegalArgumentException;

  @NativeBound(rust = "semver::VersionReq::parse")
  Requirement requirement(String text) throws IllegalArgumentException;

  @NativeBound(rust = "<std::io::Error as From<std::io::ErrorKind>>::from")
  @RustVia("kind")
  Failure failure(Failure kind);

  @NativeBound(rust = "std::cmp::Ordering::reverse")
  Order reverse(Order order);

  @NativeBound(rust = "<std::ops::Range<u32> as Iterator>::count")
  long count(Span span);

  @NativeBound(rust = "std::convert::identity::<std::ops::Range<u32>>")
  Span same(Span span);

  @NativeBound(rust = "std::string::String::from")
  Endless endless(String text);

  @NativeBound(rust = "std::string::String::from")
  EndlessList endlessList(String text);

  @NativeBound(rust = "semver::Version")
  record Version(@RustVia("to_string") String text, long major, long minor, @RustName("patch") int last) {}

  @NativeBound(rust = "semver::VersionReq")
  record Requirement(List<Comparator> comparators) {}

  @NativeBound(rust = "semver::Comparator")
  record Comparator(@RustVia("to_string") String text, Op op, long major, @Nullable Long minor) {}

  @NativeBound(rust = "semver::Op")
  enum Op {
    EXACT,
    CARET,
    TILDE,
    @RustName("GreaterEq")
    AT_LEAST,
    @RustName("_")
    OTHER
  }

  @NativeBound(rust = "std::io::ErrorKind")
  enum Failure {
    NOT_FOUND,
    TIMED_OUT,
    @RustName("_")
    OTHER
  }

  @NativeBound(rust = "std::cmp::Ordering")
  enum Order {
    LESS,
    EQUAL,
    GREATER
  }

  @NativeBound(rust = "std::ops::Range<u32>")
  record Span(long start, int end) {}

  /** Each has itself. */
  @NativeBound(rust = "std::string::String")
  record Endless(@RustVia("len") int length, @RustVia("std::option::Option::Some") @Nullable Endless next) {}

  @NativeBound(rust = "std::string::String")
  record EndlessList(@RustVia("std::slice::from_ref") List<EndlessList> next) {}
}
