package demo;

import dev.nativebound.NativeBound;

/** A struct of fields, both ways. */
@NativeBound(rust = "std::ops")
public interface Geometry {
  @NativeBound(rust = "std::convert::identity::<std::ops::Range<u32>>")
  Span same(Span span);

  @NativeBound(rust = "std::ops::Range<u32>")
  record Span(long start, int end) {}
}
