/* UTF-16 to UTF-8 and back, for text that is known to be Unicode. */
#ifndef NATIVEBOUND_BENCHMARKS_UTF_H
#define NATIVEBOUND_BENCHMARKS_UTF_H

#include <jni.h>
#include <stdbool.h>
#include <stddef.h>

/* A unit of UTF-16 is at most three bytes of UTF-8. */
enum { UTF8_PER_UNIT = 3 };

/* Returns the number of bytes, or -1 at a lone surrogate. `to` has room for UTF8_PER_UNIT * units. */
ptrdiff_t utf8_from_utf16(char *to, const jchar *from, size_t units);

/* Returns the number of units. `to` has room for as many as there are bytes; `from` is valid UTF-8. */
size_t utf16_from_utf8(jchar *to, const char *from, size_t bytes);

bool is_ascii_without_nul(const char *bytes, size_t length);

#endif
