package dev.nativebound.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.nativebound.processor.names.JavaVocabulary;
import dev.nativebound.processor.names.UpperCamelCase;
import dev.nativebound.processor.plan.codecs.Codec;

/** The calls by which one value goes into a message and comes out of one. */
final class Coding {
  static final ClassName WRITER = SpelledFile.mark(JavaVocabulary.WIRE_WRITER);
  static final ClassName READER = SpelledFile.mark(JavaVocabulary.WIRE_READER);
  private static final ClassName ARRAYS = SpelledFile.mark(JavaVocabulary.WIRE_ARRAYS);
  private static final ClassName VALUES = SpelledFile.mark(JavaVocabulary.WIRE_VALUES);

  /** The name of what has none of its own. */
  static final CodeBlock UNNAMED = CodeBlock.of("$S", "");

  /** The name that a method of a codec was given. */
  static final CodeBlock GIVEN_NAME = CodeBlock.of("name");

  private Coding() {}

  /**
   * Writes {@code value}.
   *
   * @param out the variable that has the writer
   * @param name the expression of what the value is called when it is null
   */
  static CodeBlock write(Codec codec, String out, String value, CodeBlock name) {
    if (codec instanceof Codec.Scalar scalar) {
      CodeBlock present =
          scalar.boxed()
              ? CodeBlock.of("$T.require($L, $L)", WRITER, value, name)
              : CodeBlock.of("$L", value);
      return CodeBlock.of("$L.write$L($L)", out, word(scalar.kind()), present);
    }
    if (codec instanceof Codec.Text) {
      return CodeBlock.of("$L.writeString($L, $L)", out, value, name);
    }
    if (codec instanceof Codec.Numbers) {
      return CodeBlock.of("$T.write($L, $L, $L)", ARRAYS, out, value, name);
    }
    if (codec instanceof Codec.Constant constant) {
      return CodeBlock.of("$L.write($L, $L, $L)", constant.table(), out, value, name);
    }
    if (codec instanceof Codec.Adapter adapter) {
      CodeBlock present = CodeBlock.of("$T.require($L, $L)", WRITER, value, name);
      return CodeBlock.of("$L.writeObject($L)", out, adapter(adapter, present));
    }
    if (codec instanceof Codec.ByMethod method) {
      return CodeBlock.of("write$L($L, $L, $L)", method.suffix(), out, value, name);
    }
    return CodeBlock.of("$T.write($L, $L, $L)", VALUES, out, value, name);
  }

  /** A new adapter around {@code value}, a callback that is not null. */
  static CodeBlock adapter(Codec.Adapter adapter, CodeBlock value) {
    CodeBlock target =
        adapter
            .cast()
            .map(type -> CodeBlock.of("($T) $L", TypeSpelling.of(type), value))
            .orElse(value);
    return CodeBlock.of("new $L($L)", adapter.className(), target);
  }

  /**
   * Reads a value from {@code in}.
   *
   * @param name the expression of what the value is called when Java does not have it
   */
  static CodeBlock read(Codec codec, String in, CodeBlock name) {
    if (codec instanceof Codec.Scalar scalar) {
      return CodeBlock.of("$L.read$L()", in, word(scalar.kind()));
    }
    if (codec instanceof Codec.Text) {
      return CodeBlock.of("$L.readString()", in);
    }
    if (codec instanceof Codec.Numbers numbers) {
      return CodeBlock.of("$T.read$Ls($L)", ARRAYS, word(numbers.kind()), in);
    }
    if (codec instanceof Codec.Constant constant) {
      return CodeBlock.of("$L.read($L)", constant.table(), in);
    }
    if (codec instanceof Codec.ByMethod method) {
      return CodeBlock.of("read$L($L, $L)", method.suffix(), in, name);
    }
    if (codec instanceof Codec.NewObject object) {
      return CodeBlock.of("$L.of($L.takeHandle())", NativeCall.objects(object.companion()), in);
    }
    if (codec instanceof Codec.OptionalNumber optional) {
      return CodeBlock.of("$T.readOptional$L($L)", VALUES, word(optional.kind()), in);
    }
    String kind = word(((Codec.Library) codec).kind());
    return codec.isRefusable()
        ? CodeBlock.of("$T.read$L($L, $L)", VALUES, kind, in, name)
        : CodeBlock.of("$T.read$L($L)", VALUES, kind, in);
  }

  /** How the runtime's methods call it: {@code LocalDate}, {@code Int}. */
  private static String word(Enum<?> kind) {
    return UpperCamelCase.of(kind.name());
  }
}
