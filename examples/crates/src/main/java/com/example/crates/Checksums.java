package com.example.crates;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** Prints checksums of files. */
public final class Checksums {
  private Checksums() {}

  public static void main(String[] files) throws IOException {
    for (String file : files) {
      byte[] bytes = Files.readAllBytes(Path.of(file));
      System.out.printf("CRC-32  %08x%n", Crc32.hash(bytes));
      System.out.printf("SHA-256 %s%n", HexFormat.of().formatHex(Sha2.sha256(bytes)));
      System.out.printf("BLAKE3  %s%n", Blake3.hex(bytes));
    }
  }
}
