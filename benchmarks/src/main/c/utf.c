#include "utf.h"

#include <stdint.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* Both copy BLOCK units, right where they are ASCII, and return how many come before the first that is not. */
enum { BLOCK = 16 };

#ifdef __SSE2__
static size_t narrow_block(char *to, const jchar *from) {
  __m128i low = _mm_loadu_si128((const __m128i *)from);
  __m128i high = _mm_loadu_si128((const __m128i *)(from + 8));
  _mm_storeu_si128((__m128i *)to, _mm_packus_epi16(low, high));
  const __m128i beyond_ascii = _mm_set1_epi16((short)0xFF80);
  const __m128i zero = _mm_setzero_si128();
  __m128i low_is_ascii = _mm_cmpeq_epi16(_mm_and_si128(low, beyond_ascii), zero);
  __m128i high_is_ascii = _mm_cmpeq_epi16(_mm_and_si128(high, beyond_ascii), zero);
  int ascii = _mm_movemask_epi8(_mm_packs_epi16(low_is_ascii, high_is_ascii));
  return (size_t)__builtin_ctz(~(unsigned)ascii);
}

static size_t widen_block(jchar *to, const unsigned char *from) {
  __m128i block = _mm_loadu_si128((const __m128i *)from);
  const __m128i zero = _mm_setzero_si128();
  _mm_storeu_si128((__m128i *)to, _mm_unpacklo_epi8(block, zero));
  _mm_storeu_si128((__m128i *)(to + 8), _mm_unpackhi_epi8(block, zero));
  int beyond_ascii = _mm_movemask_epi8(block);
  return (size_t)__builtin_ctz((unsigned)beyond_ascii | 1u << BLOCK);
}
#else
static size_t narrow_block(char *to, const jchar *from) {
  size_t i = 0;
  for (; i < BLOCK && from[i] < 0x80; i++) {
    to[i] = (char)from[i];
  }
  return i;
}

static size_t widen_block(jchar *to, const unsigned char *from) {
  size_t i = 0;
  for (; i < BLOCK && from[i] < 0x80; i++) {
    to[i] = from[i];
  }
  return i;
}
#endif

ptrdiff_t utf8_from_utf16(char *to, const jchar *from, size_t units) {
  const jchar *end = from + units;
  char *out = to;
  while (from < end) {
    if (end - from >= BLOCK) {
      size_t ascii = narrow_block(out, from);
      if (ascii == BLOCK) { /* by a number that is known, so that the next block need not wait */
        from += BLOCK;
        out += BLOCK;
        continue;
      }
      from += ascii;
      out += ascii;
    } else if (*from < 0x80) {
      *out++ = (char)*from++;
      continue;
    }
    do { /* what is not ASCII comes in runs */
      uint32_t c = *from++;
      if (c < 0x800) {
        *out++ = (char)(0xC0 | c >> 6);
        *out++ = (char)(0x80 | (c & 0x3F));
      } else if (c < 0xD800 || c > 0xDFFF) {
        *out++ = (char)(0xE0 | c >> 12);
        *out++ = (char)(0x80 | (c >> 6 & 0x3F));
        *out++ = (char)(0x80 | (c & 0x3F));
      } else {
        if (c > 0xDBFF || from == end || (*from & 0xFC00) != 0xDC00) {
          return -1;
        }
        c = 0x10000 + ((c - 0xD800) << 10) + (*from++ - 0xDC00u);
        *out++ = (char)(0xF0 | c >> 18);
        *out++ = (char)(0x80 | (c >> 12 & 0x3F));
        *out++ = (char)(0x80 | (c >> 6 & 0x3F));
        *out++ = (char)(0x80 | (c & 0x3F));
      }
    } while (from < end && *from >= 0x80);
  }
  return out - to;
}

size_t utf16_from_utf8(jchar *to, const char *utf8, size_t bytes) {
  const unsigned char *from = (const unsigned char *)utf8;
  const unsigned char *end = from + bytes;
  jchar *out = to;
  while (from < end) {
    if (end - from >= BLOCK) {
      size_t ascii = widen_block(out, from);
      if (ascii == BLOCK) {
        from += BLOCK;
        out += BLOCK;
        continue;
      }
      from += ascii;
      out += ascii;
    } else if (*from < 0x80) {
      *out++ = *from++;
      continue;
    }
    do {
      uint32_t c = *from;
      if (c < 0xE0) {
        *out++ = (jchar)((c & 0x1F) << 6 | (from[1] & 0x3Fu));
        from += 2;
      } else if (c < 0xF0) {
        *out++ = (jchar)((c & 0x0F) << 12 | (from[1] & 0x3Fu) << 6 | (from[2] & 0x3Fu));
        from += 3;
      } else {
        c = (c & 0x07) << 18 | (from[1] & 0x3Fu) << 12 | (from[2] & 0x3Fu) << 6 | (from[3] & 0x3Fu);
        *out++ = (jchar)(0xD7C0 + (c >> 10));
        *out++ = (jchar)(0xDC00 | (c & 0x3FF));
        from += 4;
      }
    } while (from < end && *from >= 0x80);
  }
  return (size_t)(out - to);
}

bool is_ascii_without_nul(const char *bytes, size_t length) {
  unsigned char found = 0; /* its highest bit: of a byte beyond ASCII, or of NUL less one */
  for (size_t i = 0; i < length; i++) {
    unsigned char byte = (unsigned char)bytes[i];
    found |= (unsigned char)(byte | (byte - 1));
  }
  return found < 0x80;
}
