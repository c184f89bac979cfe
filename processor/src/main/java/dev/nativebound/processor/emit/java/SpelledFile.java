package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.emit.Header;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.JavaMention;
import dev.nativebound.processor.names.JavaMention.Place;
import dev.nativebound.processor.names.JavaScope;
import dev.nativebound.processor.names.JavaSpellings;
import dev.nativebound.processor.names.JavaVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Java file whose types are spelled when all of it is known.
 *
 * <p>JavaPoet's own imports know nothing of what the class inherits, nor of variables. So it gets
 * marks in place of names: identifiers with signs that Java allows in one and nobody writes (JLS
 * 3.8, ignorable characters). Strings have them escaped.
 */
final class SpelledFile {
  private static final String BEGIN = "$\u000e";
  private static final String DOT = "\u000f";
  private static final String CLASS = "\u0010";
  private static final String END = "\u0011";
  private static final Pattern MARK =
      Pattern.compile("\\Q" + BEGIN + "\\E(.*?)" + CLASS + "(.*?)" + END);
  private static final Pattern MEMBER = Pattern.compile("\\.(?!class\\b)|::");

  private final JavaScope scope;
  private final String text;

  private SpelledFile(JavaScope scope, String text) {
    this.scope = scope;
    this.text = text;
  }

  /** What stands for {@code type} until it is spelled. */
  static ClassName mark(TypeName type) {
    String home = type.packageName().replace(".", DOT);
    return ClassName.get("", BEGIN + home + CLASS + String.join(DOT, type.simpleNames()) + END);
  }

  static ClassName mark(JavaVocabulary type) {
    return mark(type.type());
  }

  /** The file of {@code companion}, which is made for {@code type}. */
  static EmittedFile of(TypeName type, JavaScope scope, TypeSpec companion) {
    String body = JavaFile.builder("", companion).indent("  ").build().toString();
    if (body.startsWith("import ")) {
      throw new IllegalStateException("not spelled here: " + body.lines().findFirst().orElse(""));
    }
    String text = new SpelledFile(scope, body).spelled(Header.text(type.binaryName()));
    return new EmittedFile(scope.unit().canonicalName(), ascii(text));
  }

  private String spelled(String header) {
    JavaSpellings spellings = JavaSpellings.of(scope, mentions());
    String body = MARK.matcher(text).replaceAll(m -> quoted(spellings.of(typeOf(m))));
    StringBuilder file = new StringBuilder("// " + header + "\n");
    if (!scope.unit().packageName().isEmpty()) {
      file.append("package ").append(scope.unit().packageName()).append(";\n\n");
    }
    spellings.imports().forEach(name -> file.append("import ").append(name).append(";\n"));
    if (!spellings.imports().isEmpty()) {
      file.append('\n');
    }
    return file.append(DeclarationLines.wrapped(body)).toString();
  }

  private List<JavaMention> mentions() {
    List<JavaMention> mentions = new ArrayList<>();
    int body = text.indexOf("{\n");
    for (Matcher mark = MARK.matcher(text); mark.find(); ) {
      String line = text.substring(text.lastIndexOf('\n', mark.start()) + 1, mark.start());
      boolean isDoc = line.strip().startsWith("*") || line.strip().startsWith("/**");
      Place outside = mark.start() < body ? Place.HEADER : Place.BODY;
      boolean isCalled = MEMBER.matcher(text).region(mark.end(), text.length()).lookingAt();
      mentions.add(new JavaMention(typeOf(mark), isDoc ? Place.DOC : outside, isCalled && !isDoc));
    }
    return mentions;
  }

  private static TypeName typeOf(MatchResult mark) {
    String home = mark.group(1).replace(DOT, ".");
    return new TypeName(home, List.of(mark.group(2).split(DOT)));
  }

  private static String quoted(String name) {
    return Matcher.quoteReplacement(name);
  }

  /**
   * javac reads generated sources in the encoding of the user's own, which may be any: ASCII is the
   * same in all.
   */
  private static String ascii(String text) {
    return text.chars()
        .mapToObj(unit -> unit < 0x80 ? String.valueOf((char) unit) : "\\u%04x".formatted(unit))
        .collect(Collectors.joining());
  }
}
