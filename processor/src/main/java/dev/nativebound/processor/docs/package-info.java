/**
 * Doc comments of Java as doc comments of Rust. A comment is read into a tree of blocks, and a tree
 * written as Markdown in which all text means itself: what the user wrote is never a link, an HTML
 * tag or code that rustdoc compiles.
 */
package dev.nativebound.processor.docs;
