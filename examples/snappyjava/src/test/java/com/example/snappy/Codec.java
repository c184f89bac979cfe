package com.example.snappy;

import java.io.IOException;
import java.nio.ByteBuffer;

/** What is compared, in terms that are the same whichever natives are behind it. */
public interface Codec {
  /** By {@code Snappy.compress} of this type of arrays. */
  byte[] compress(Object array) throws IOException;

  /** By {@code Snappy.uncompress…Array}, to an array of the type that the other is. */
  Object uncompress(byte[] data, Object like) throws IOException;

  /** By {@code Snappy.rawCompress} of a range of any array. */
  int compress(Object from, int off, int len, byte[] to, int at) throws IOException;

  /** By {@code Snappy.rawUncompress} into a range of any array. */
  int uncompress(byte[] from, int off, int len, Object to, int at) throws IOException;

  /** By {@code Snappy.compress}, of and to the remaining bytes of direct buffers. */
  int compress(ByteBuffer from, ByteBuffer to) throws IOException;

  /** Likewise, {@code Snappy.uncompress}. */
  int uncompress(ByteBuffer from, ByteBuffer to) throws IOException;

  int length(byte[] data, int off, int len) throws IOException;

  int length(ByteBuffer data) throws IOException;

  boolean isValid(byte[] data, int off, int len) throws IOException;

  boolean isValid(ByteBuffer data) throws IOException;

  void copy(Object from, int off, int len, Object to, int at) throws IOException;

  int mostCompressed(int length);

  /** By a {@code SnappyOutputStream}, so many bytes at once. */
  byte[] stream(byte[] data, int chunk) throws IOException;

  /** By a {@code SnappyInputStream}, so many bytes at once. */
  byte[] unstream(byte[] data, int chunk) throws IOException;
}
