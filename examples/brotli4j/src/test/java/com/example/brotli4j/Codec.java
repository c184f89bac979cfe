package com.example.brotli4j;

import java.io.IOException;
import java.util.List;

/** What is compared, in terms that are the same whichever natives are behind it. */
public interface Codec {
  /** By {@code Encoder.compress}. */
  byte[] compress(byte[] data, int quality, int window, String mode) throws IOException;

  /**
   * By a {@code BrotliOutputStream}, so many bytes at once, flushed after each write or only
   * closed.
   */
  byte[] stream(byte[] data, int chunk, boolean flush) throws IOException;

  /**
   * By a {@code BrotliOutputStream}, so many bytes at once: all that came out of it by the end of
   * each flush.
   */
  List<byte[]> flushed(byte[] data, int chunk) throws IOException;

  /** By {@code Decoder.decompress}: the status and the data, if there are any. */
  Decoded decompress(byte[] data) throws IOException;

  /** By a {@code BrotliInputStream}, so many bytes at once. */
  byte[] unstream(byte[] data, int chunk) throws IOException;

  /** By a {@code DecoderJNI.Wrapper} with no more than this: the last status and the data. */
  Decoded decodeAsFarAsItGoes(byte[] start) throws IOException;

  /**
   * The statuses of a {@code DecoderJNI.Wrapper}, pushed so many bytes at once and pulled at most
   * so many.
   */
  String steps(byte[] data, int chunk, int limit) throws IOException;

  /** What {@code Wrapper}s throw when used wrongly, by the name of the mistake. */
  void misuse(String mistake) throws IOException;

  /** Where a decoder is, and its data in hexadecimal. */
  record Decoded(String status, String data) {}
}
