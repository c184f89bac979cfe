package com.example.tokenizer;

/** What the texts of special tokens are, where they occur in a text that is encoded. */
public enum Specials {
  /** The special tokens: for text that the program wrote. */
  RECOGNIZED,
  /**
   * Text like any other: for text of others, who could write {@code <|end|>} to make the model
   * believe that something ended.
   */
  AS_TEXT
}
