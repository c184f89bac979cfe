package com.example.crates;

import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import java.io.IOException;
import java.nio.file.Path;

/** Options of a {@link CsvReader}: {@code csv::ReaderBuilder}. */
@NativeBound(rust = "csv::ReaderBuilder")
@RustCrate(name = "csv", version = "1.4")
public interface CsvReaderBuilder extends AutoCloseable {
  /** As RFC 4180 has it, with a header. */
  @NativeBound(rust = "new")
  static CsvReaderBuilder of() {
    return CsvReaderBuilderNative.of();
  }

  /**
   * What is between two fields: one byte in Rust. Another value than one of 0 to 255 is an {@code
   * ArithmeticException}, which names the argument.
   */
  @Exclusive
  CsvReaderBuilder delimiter(int character);

  /** Whether the first row has the names of the columns. */
  @Exclusive
  CsvReaderBuilder hasHeaders(boolean yes);

  /** Whether rows may have another number of fields than the first. */
  @Exclusive
  CsvReaderBuilder flexible(boolean yes);

  /** Opens a file. */
  @NativeBound(rust = "from_path")
  CsvReader open(Path file) throws IOException;

  @Override
  void close();
}
