#include "utf.h"

#include <stdint.h>
#include <string.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* What is ASCII goes sixteen at a time; these return how many were done. */

#ifdef __SSE2__
static size_t narrow_ascii(char *to, const jchar *from, size_t units) {
  const __m128i beyond_ascii = _mm_set1_epi16((short)0xFF80);
  const __m128i zero = _mm_setzero_si128();
  size_t i = 0;
  for (; i + 16 <= units; i += 16) {
    __m128i low = _mm_loadu_si128((const __m128i *)(from + i));
    __m128i high = _mm_loadu_si128((const __m128i *)(from + i + 8));
    __m128i found = _mm_and_si128(_mm_or_si128(low, high), beyond_ascii);
    if (_mm_movemask_epi8(_mm_cmpeq_epi16(found, zero)) != 0xFFFF) {
      break;
    }
    _mm_storeu_si128((__m128i *)(to + i), _mm_packus_epi16(low, high));
  }
  return i;
}

static size_t widen_ascii(jchar *to, const char *from, size_t bytes) {
  const __m128i zero = _mm_setzero_si128();
  size_t i = 0;
  for (; i + 16 <= bytes; i += 16) {
    __m128i chunk = _mm_loadu_si128((const __m128i *)(from + i));
    if (_mm_movemask_epi8(chunk) != 0) {
      break;
    }
    _mm_storeu_si128((__m128i *)(to + i), _mm_unpacklo_epi8(chunk, zero));
    _mm_storeu_si128((__m128i *)(to + i + 8), _mm_unpackhi_epi8(chunk, zero));
  }
  return i;
}
#else
static size_t narrow_ascii(char *to, const jchar *from, size_t units) {
  size_t i = 0;
  for (; i + 4 <= units; i += 4) {
    uint64_t chunk;
    memcpy(&chunk, from + i, sizeof chunk);
    if ((chunk & UINT64_C(0xFF80FF80FF80FF80)) != 0) {
      break;
    }
    for (size_t j = i; j < i + 4; j++) {
      to[j] = (char)from[j];
    }
  }
  return i;
}

static size_t widen_ascii(jchar *to, const char *from, size_t bytes) {
  size_t i = 0;
  for (; i + 8 <= bytes; i += 8) {
    uint64_t chunk;
    memcpy(&chunk, from + i, sizeof chunk);
    if ((chunk & UINT64_C(0x8080808080808080)) != 0) {
      break;
    }
    for (size_t j = i; j < i + 8; j++) {
      to[j] = (unsigned char)from[j];
    }
  }
  return i;
}
#endif

/* After a character that is not ASCII, this many go one by one before chunks are tried again. */
enum { SCALAR = 16 };

ptrdiff_t utf8_from_utf16(char *to, const jchar *from, size_t units) {
  char *out = to;
  size_t i = 0;
  while (i < units) {
    size_t ascii = narrow_ascii(out, from + i, units - i);
    out += ascii;
    i += ascii;
    size_t stop = units - i > SCALAR ? i + SCALAR : units;
    while (i < stop) {
      uint32_t c = from[i++];
      if (c < 0x80) {
        *out++ = (char)c;
      } else if (c < 0x800) {
        *out++ = (char)(0xC0 | c >> 6);
        *out++ = (char)(0x80 | (c & 0x3F));
      } else if (c < 0xD800 || c > 0xDFFF) {
        *out++ = (char)(0xE0 | c >> 12);
        *out++ = (char)(0x80 | (c >> 6 & 0x3F));
        *out++ = (char)(0x80 | (c & 0x3F));
      } else {
        if (c > 0xDBFF || i == units || (from[i] & 0xFC00) != 0xDC00) {
          return -1;
        }
        c = 0x10000 + ((c - 0xD800) << 10) + (from[i++] - 0xDC00u);
        *out++ = (char)(0xF0 | c >> 18);
        *out++ = (char)(0x80 | (c >> 12 & 0x3F));
        *out++ = (char)(0x80 | (c >> 6 & 0x3F));
        *out++ = (char)(0x80 | (c & 0x3F));
      }
    }
  }
  return out - to;
}

size_t utf16_from_utf8(jchar *to, const char *from, size_t bytes) {
  const unsigned char *in = (const unsigned char *)from;
  const unsigned char *end = in + bytes;
  jchar *out = to;
  while (in < end) {
    size_t ascii = widen_ascii(out, (const char *)in, (size_t)(end - in));
    in += ascii;
    out += ascii;
    const unsigned char *stop = end - in > SCALAR ? in + SCALAR : end;
    while (in < stop) {
      uint32_t c = *in;
      if (c < 0x80) {
        *out++ = (jchar)c;
        in += 1;
      } else if (c < 0xE0) {
        *out++ = (jchar)((c & 0x1F) << 6 | (in[1] & 0x3Fu));
        in += 2;
      } else if (c < 0xF0) {
        *out++ = (jchar)((c & 0x0F) << 12 | (in[1] & 0x3Fu) << 6 | (in[2] & 0x3Fu));
        in += 3;
      } else {
        c = (c & 0x07) << 18 | (in[1] & 0x3Fu) << 12 | (in[2] & 0x3Fu) << 6 | (in[3] & 0x3Fu);
        *out++ = (jchar)(0xD7C0 + (c >> 10));
        *out++ = (jchar)(0xDC00 | (c & 0x3FF));
        in += 4;
      }
    }
  }
  return (size_t)(out - to);
}

bool is_ascii(const char *bytes, size_t length) {
  unsigned char all = 0;
  for (size_t i = 0; i < length; i++) {
    all |= (unsigned char)bytes[i];
  }
  return all < 0x80;
}
