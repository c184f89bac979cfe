package com.example.crates;

import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import dev.nativebound.RustVia;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Reads a file of rows: {@code csv::Reader<std::fs::File>}.
 *
 * <p>{@code deserialize} makes of a row whatever its caller wants. What that is stands in the path,
 * as it does in Rust.
 */
@NativeBound(rust = "csv::Reader<std::fs::File>")
@RustCrate(name = "csv", version = "1.4")
public interface CsvReader extends AutoCloseable {
  /**
   * Opens a file that has the names of its columns in the first row. (The whole path: the function
   * is not one of {@code Reader<File>}, but of {@code Reader<Reader<File>>}.)
   */
  @NativeBound(rust = "csv::Reader::from_path")
  static CsvReader open(Path file) throws IOException {
    return CsvReaderNative.open(file);
  }

  /** The names of the columns. */
  @Exclusive
  List<String> headers() throws IOException;

  /** All rows that are left: each a {@code Result} in Rust, and the first that is bad is thrown. */
  @Exclusive
  @NativeBound(rust = "deserialize::<Vec<String>>")
  List<List<String>> rows() throws IOException;

  /** All rows that are left, by the names of the columns. */
  @Exclusive
  @NativeBound(rust = "deserialize::<std::collections::HashMap<String, String>>")
  List<Map<String, String>> rowsByName() throws IOException;

  /** Where it is in the file. */
  Position position();

  @Override
  void close();

  /**
   * {@code csv::Position}, of which Rust has a reference.
   *
   * @param offset in bytes
   * @param line from 1
   * @param row from 0, where the header is one
   */
  @NativeBound(rust = "csv::Position")
  record Position(
      @RustVia("byte") long offset, @RustVia("line") long line, @RustVia("record") long row) {}
}
