package com.example.tokenizer;

/**
 * What a token was found in. Text is first cut where the kind of characters changes, and no token
 * spans such a cut; one space stays with what follows it.
 *
 * <p>It travels by name: constants may be put in another order on one side.
 */
public enum Kind {
  /** Letters of any script. */
  LETTERS,
  /** Digits, and what else counts in any script. */
  DIGITS,
  /** White space. */
  SPACE,
  /** Punctuation, symbols, emoji, marks. */
  OTHER,
  /** A special token. */
  SPECIAL
}
