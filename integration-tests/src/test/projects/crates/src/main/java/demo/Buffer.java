package demo;

import dev.nativebound.Consumes;
import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;
import java.util.List;

/** A string that Rust has. */
@NativeBound(rust = "std::string::String")
public abstract class Buffer implements AutoCloseable {
  @NativeBound(rust = "from")
  static Buffer of(String text) {
    return BufferNative.of(text);
  }

  abstract int len();

  @Exclusive
  abstract void push(char unit);

  @Exclusive
  abstract void insert(int index, char unit);

  @Exclusive
  abstract @Nullable Character pop();

  abstract String asStr();

  @NativeBound(rust = "<std::string::String as std::cmp::PartialEq>::eq")
  abstract boolean same(Buffer other);

  @Exclusive
  @NativeBound(rust = "std::mem::replace")
  abstract Buffer swap(@Consumes Buffer other);

  @Exclusive
  @NativeBound(rust = "<std::string::String as std::iter::Extend<std::string::String>>::extend")
  abstract void extend(@Consumes List<Buffer> others);

  @Consumes
  abstract byte[] intoBytes();

  @Consumes
  @NativeBound(rust = "<std::string::String as std::ops::Add<&str>>::add")
  abstract String followedBy(Buffer other);

  @NativeBound(rust = "std::primitive::str::split_at")
  abstract void nothing(int index);

  @Override
  public abstract void close();
}
