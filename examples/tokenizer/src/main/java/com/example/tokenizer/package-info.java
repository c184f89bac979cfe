/** A tokenizer: the Java half. */
package com.example.tokenizer;
