package com.example.crates;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Reads LZ4 blocks, slowly, as "LZ4 Block Format Description" has them: sequences of a token,
 * literals, and a copy of what is there already.
 */
final class Lz4Blocks {
  private static final int SHORTEST_COPY = 4;
  private static final int MORE = 15;

  private final ByteBuffer block;
  private final ByteBuffer data;

  private Lz4Blocks(byte[] block, int length) {
    this.block = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
    this.data = ByteBuffer.allocate(length);
  }

  /** What a block has. */
  static byte[] decode(byte[] block, int length) {
    Lz4Blocks blocks = new Lz4Blocks(block, length);
    blocks.decode();
    if (blocks.data.hasRemaining()) {
      throw new IllegalArgumentException("too short");
    }
    return blocks.data.array();
  }

  private void decode() {
    while (block.hasRemaining()) {
      int token = block.get() & 0xFF;
      for (int literals = length(token >> 4); literals > 0; literals--) {
        data.put(block.get());
      }
      if (block.hasRemaining()) { // the last sequence has no copy
        int distance = block.getShort() & 0xFFFF;
        for (int copied = length(token & MORE) + SHORTEST_COPY; copied > 0; copied--) {
          data.put(data.get(data.position() - distance)); // may have been copied just before
        }
      }
    }
  }

  private int length(int nibble) {
    int length = nibble;
    for (int more = nibble == MORE ? 255 : 0; more == 255; length += more) {
      more = block.get() & 0xFF;
    }
    return length;
  }
}
