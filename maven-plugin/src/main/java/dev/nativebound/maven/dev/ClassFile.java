package dev.nativebound.maven.dev;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a class file says of its methods (JVM specification, 4.1): it may be newer than this JVM.
 */
final class ClassFile {
  private static final int PUBLIC_STATIC = 0x0009;

  private final DataInputStream in;
  private final String[] texts;

  private ClassFile(DataInputStream in) throws IOException {
    this.in = in;
    in.skipNBytes(8); // magic, version
    this.texts = new String[in.readUnsignedShort()];
    readConstants();
  }

  /** Whether {@code java} can start it: {@code public static void main(String[])}. */
  static boolean hasMain(Path file) throws IOException {
    try (DataInputStream in = open(file)) {
      return new ClassFile(in).hasMain();
    }
  }

  private static DataInputStream open(Path file) throws IOException {
    return new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
  }

  private void readConstants() throws IOException {
    for (int i = 1; i < texts.length; i++) {
      int tag = in.readUnsignedByte();
      switch (tag) {
        case 1 -> texts[i] = in.readUTF();
        case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
        case 15 -> in.skipNBytes(3);
        case 5, 6 -> {
          in.skipNBytes(8);
          i++; // a long and a double take two entries
        }
        default -> in.skipNBytes(4);
      }
    }
  }

  private boolean hasMain() throws IOException {
    in.skipNBytes(6); // access, this, super
    in.skipNBytes(2L * in.readUnsignedShort()); // interfaces
    boolean isInFields = hasMainAmongMembers();
    return hasMainAmongMembers() && !isInFields;
  }

  private boolean hasMainAmongMembers() throws IOException {
    boolean found = false;
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      int access = in.readUnsignedShort();
      String name = texts[in.readUnsignedShort()];
      String descriptor = texts[in.readUnsignedShort()];
      found |=
          (access & PUBLIC_STATIC) == PUBLIC_STATIC
              && "main".equals(name)
              && "([Ljava/lang/String;)V".equals(descriptor);
      skipAttributes();
    }
    return found;
  }

  private void skipAttributes() throws IOException {
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      in.skipNBytes(2);
      in.skipNBytes(Integer.toUnsignedLong(in.readInt()));
    }
  }
}
