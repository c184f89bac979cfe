package com.example.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Counts the matches of some regular expressions in a text, and the CRC-32 of its bytes, in Rust
 * and in Java.
 *
 * <p>Exits with 1 when the two differ, and with 2 when the file cannot be used.
 */
public final class Quickstart {
  private static final Path DEFAULT_TEXT = Path.of("text", "text.txt");

  private static final List<String> PATTERNS =
      List.of(
          "\\p{Lu}\\w+(?: \\p{Lu}\\w+)+", // names of several words
          "¿[^¿?]+\\?", // questions in Spanish
          "“[^“”]*\\?”", // quotations that end in a question
          "(?i)\\b\\w+ió\\b", // a past tense in Spanish
          "(?i)moses|moisés|jerusal[eé][mn]", // names in two languages
          "(?m)^\\d+:\\d+"); // the number that begins a line

  /** What Rust's {@code regex} does unasked: classes and case of Unicode, and lines end in \n. */
  private static final int AS_IN_RUST = Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES;

  private Quickstart() {}

  public static void main(String[] args) {
    Path file = args.length == 0 ? DEFAULT_TEXT : Path.of(args[0]);
    try {
      System.exit(run(file) ? 0 : 1);
    } catch (IOException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static boolean run(Path file) throws IOException {
    byte[] bytes = read(file);
    String text = decode(bytes, file);
    List<Comparison> counts = new ArrayList<>();
    for (String pattern : PATTERNS) {
      counts.add(count(pattern, text));
    }
    Comparison checksum = checksum(bytes);

    // The patterns are not ASCII, whatever the JVM makes of the terminal.
    Table table = new Table(new PrintStream(System.out, true, UTF_8));
    table.title(file, bytes.length);
    counts.forEach(table::count);
    table.checksum(checksum);
    boolean agree = checksum.agrees() && counts.stream().allMatch(Comparison::agrees);
    table.conclusion(agree);
    return agree;
  }

  private static Comparison count(String pattern, String text) {
    return Comparison.of(
        pattern, () -> TextStats.countMatches(pattern, text), () -> countInJava(pattern, text));
  }

  private static long countInJava(String pattern, String text) {
    return Pattern.compile(pattern, AS_IN_RUST).matcher(text).results().count();
  }

  private static Comparison checksum(byte[] bytes) {
    return Comparison.of(
        "CRC-32", () -> Integer.toUnsignedLong(TextStats.crc32(bytes)), () -> crc32InJava(bytes));
  }

  private static long crc32InJava(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes);
    return checksum.getValue();
  }

  private static byte[] read(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new IOException("there is no file " + file, e);
    } catch (IOException e) {
      throw new IOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static String decode(byte[] bytes, Path file) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    try {
      return UTF_8.newDecoder().decode(left).toString();
    } catch (CharacterCodingException e) {
      throw new IOException(file + " is not UTF-8, at byte " + left.position(), e);
    }
  }
}
