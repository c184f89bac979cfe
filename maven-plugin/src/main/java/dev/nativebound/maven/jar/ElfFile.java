package dev.nativebound.maven.jar;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The versions of other libraries that a library of Linux asks for: section {@code .gnu.version_r}
 * (LSB Core 5.0, 10.7.4, and the ELF specification for what is around it).
 */
final class ElfFile {
  private static final int MAGIC = 0x7f454c46;
  private static final int VERSION_NEEDS = 0x6ffffffe;

  private final ByteBuffer bytes;
  private final boolean is64;

  private ElfFile(ByteBuffer bytes) {
    this.bytes = bytes;
    this.is64 = bytes.get(4) == 2;
    bytes.order(bytes.get(5) == 2 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
  }

  /** The file, where it is one of that format. */
  static Optional<ElfFile> of(Path file) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
    return bytes.remaining() > 64 && bytes.getInt(0) == MAGIC
        ? Optional.of(new ElfFile(bytes))
        : Optional.empty();
  }

  /** The names, {@code GLIBC_2.34} among them. */
  List<String> versionNeeds() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < sections(); i++) {
      int header = section(i);
      if (bytes.getInt(header + 4) == VERSION_NEEDS) {
        int strings = offset(section(bytes.getInt(header + (is64 ? 40 : 24))));
        collect(offset(header), strings, names);
      }
    }
    return names;
  }

  private void collect(int need, int strings, List<String> names) {
    int version = need + bytes.getInt(need + 8);
    for (int i = 0; i < bytes.getShort(need + 2); i++) {
      names.add(text(strings + bytes.getInt(version + 8)));
      version += bytes.getInt(version + 12);
    }
    int next = bytes.getInt(need + 12);
    if (next != 0) {
      collect(need + next, strings, names);
    }
  }

  /** Names of versions are ASCII. */
  private String text(int start) {
    StringBuilder text = new StringBuilder();
    for (int at = start; bytes.get(at) != 0; at++) {
      text.append((char) bytes.get(at));
    }
    return text.toString();
  }

  private int sections() {
    return bytes.getShort(is64 ? 60 : 48) & 0xffff;
  }

  private int section(int index) {
    long table = is64 ? bytes.getLong(40) : bytes.getInt(32);
    return Math.toIntExact(table) + index * bytes.getShort(is64 ? 58 : 46);
  }

  private int offset(int section) {
    return is64 ? Math.toIntExact(bytes.getLong(section + 24)) : bytes.getInt(section + 16);
  }
}
