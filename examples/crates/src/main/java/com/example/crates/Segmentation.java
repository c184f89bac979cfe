package com.example.crates;

import dev.nativebound.NativeBound;
import dev.nativebound.RustCrate;
import dev.nativebound.RustVia;
import java.util.List;

/**
 * Where text may be cut, by Unicode's UAX 29, of the crate {@code unicode-segmentation}.
 *
 * <p>The functions are methods of a trait that is implemented for {@code str}; what they return are
 * iterators, and lists in Java.
 */
@NativeBound
@RustCrate(name = "unicode-segmentation", version = "1.12")
public interface Segmentation {
  /** The one there is. */
  static Segmentation instance() {
    return SegmentationNative.INSTANCE;
  }

  /**
   * What readers take for single characters, {@code 👩‍🚀} and {@code é} among them.
   *
   * @param extended true for the rules of today
   */
  @NativeBound(rust = "<str as unicode_segmentation::UnicodeSegmentation>::graphemes")
  List<String> graphemes(String text, boolean extended);

  /** How many of them there are. */
  @NativeBound(rust = "<str as unicode_segmentation::UnicodeSegmentation>::graphemes")
  @RustVia("count")
  int countGraphemes(String text, boolean extended);

  /** Words, without what is between them. */
  @NativeBound(rust = "<str as unicode_segmentation::UnicodeSegmentation>::unicode_words")
  List<String> words(String text);

  /** Words and what is between them. */
  @NativeBound(rust = "<str as unicode_segmentation::UnicodeSegmentation>::split_word_bounds")
  List<String> wordsAndRest(String text);

  /** Sentences, with the space behind each. */
  @NativeBound(rust = "<str as unicode_segmentation::UnicodeSegmentation>::split_sentence_bounds")
  List<String> sentences(String text);
}
