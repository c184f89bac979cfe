package com.example.snappy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.xerial.snappy.Snappy;
import org.xerial.snappy.SnappyInputStream;
import org.xerial.snappy.SnappyOutputStream;

/** The library's own API, over the natives of the class loader that this class is in. */
final class LibraryCodec implements Codec {
  @Override
  public byte[] compress(Object array) throws IOException {
    if (array instanceof byte[] bytes) {
      return Snappy.compress(bytes);
    }
    if (array instanceof char[] chars) {
      return Snappy.compress(chars);
    }
    if (array instanceof short[] shorts) {
      return Snappy.compress(shorts);
    }
    if (array instanceof int[] ints) {
      return Snappy.compress(ints);
    }
    if (array instanceof long[] longs) {
      return Snappy.compress(longs);
    }
    return array instanceof float[] floats
        ? Snappy.compress(floats)
        : Snappy.compress((double[]) array);
  }

  @Override
  public Object uncompress(byte[] data, Object like) throws IOException {
    if (like instanceof byte[]) {
      return Snappy.uncompress(data);
    }
    if (like instanceof char[]) {
      return Snappy.uncompressCharArray(data);
    }
    if (like instanceof short[]) {
      return Snappy.uncompressShortArray(data);
    }
    if (like instanceof int[]) {
      return Snappy.uncompressIntArray(data);
    }
    if (like instanceof long[]) {
      return Snappy.uncompressLongArray(data);
    }
    return like instanceof float[]
        ? Snappy.uncompressFloatArray(data)
        : Snappy.uncompressDoubleArray(data);
  }

  @Override
  public int compress(Object from, int off, int len, byte[] to, int at) throws IOException {
    return Snappy.rawCompress(from, off, len, to, at);
  }

  @Override
  public int uncompress(byte[] from, int off, int len, Object to, int at) throws IOException {
    return Snappy.rawUncompress(from, off, len, to, at);
  }

  @Override
  public int compress(ByteBuffer from, ByteBuffer to) throws IOException {
    return Snappy.compress(from, to);
  }

  @Override
  public int uncompress(ByteBuffer from, ByteBuffer to) throws IOException {
    return Snappy.uncompress(from, to);
  }

  @Override
  public int length(byte[] data, int off, int len) throws IOException {
    return Snappy.uncompressedLength(data, off, len);
  }

  @Override
  public int length(ByteBuffer data) throws IOException {
    return Snappy.uncompressedLength(data);
  }

  @Override
  public boolean isValid(byte[] data, int off, int len) throws IOException {
    return Snappy.isValidCompressedBuffer(data, off, len);
  }

  @Override
  public boolean isValid(ByteBuffer data) throws IOException {
    return Snappy.isValidCompressedBuffer(data);
  }

  @Override
  public void copy(Object from, int off, int len, Object to, int at) throws IOException {
    Snappy.arrayCopy(from, off, len, to, at);
  }

  @Override
  public int mostCompressed(int length) {
    return Snappy.maxCompressedLength(length);
  }

  @Override
  public byte[] stream(byte[] data, int chunk) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SnappyOutputStream out = new SnappyOutputStream(bytes)) {
      for (int i = 0; i < data.length; i += chunk) {
        out.write(data, i, Math.min(chunk, data.length - i));
      }
    }
    return bytes.toByteArray();
  }

  @Override
  public byte[] unstream(byte[] data, int chunk) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (SnappyInputStream in = new SnappyInputStream(new ByteArrayInputStream(data))) {
      byte[] buffer = new byte[chunk];
      for (int read = in.read(buffer); read != -1; read = in.read(buffer)) {
        bytes.write(buffer, 0, read);
      }
    }
    return bytes.toByteArray();
  }
}
