package com.example.tokenizer;

/**
 * How a vocabulary is learned.
 *
 * <p>It is checked in Rust and not in a constructor here: tests of Rust, and other programs that
 * use that crate, then have the check too.
 *
 * @param vocabularySize how many pieces there are at most, the 256 bytes included
 * @param minimumCount how often two pieces must follow each other to become one
 */
public record Training(int vocabularySize, int minimumCount) {}
