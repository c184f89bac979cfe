package com.example.tokenizer;

import java.util.Map;

/**
 * What a tokenizer has encoded. It is a copy: it stays as it is when the tokenizer goes on.
 *
 * @param texts how many texts
 * @param bytes how long they were, in UTF-8
 * @param tokens how many tokens they had; kinds that did not occur are missing
 */
public record Statistics(long texts, long bytes, Map<Kind, Long> tokens) {
  /** How well the vocabulary fits the texts: 1 is not at all. Methods of a record stay in Java. */
  public double bytesPerToken() {
    long all = tokens.values().stream().mapToLong(Long::longValue).sum();
    return all == 0 ? 0 : (double) bytes / all;
  }
}
