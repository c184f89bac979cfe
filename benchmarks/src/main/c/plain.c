/*
 * Strings by the functions that JNI has for them. Theirs is modified UTF-8: characters beyond U+FFFF are two times three
 * bytes, and NUL is C0 80. What is done about that here is what it takes to be right.
 */
#include <jni.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "ends.h"
#include "texts.h"

/* Modified UTF-8 to UTF-8, in place. Returns the number of bytes. */
static size_t mend(char *bytes, size_t length) {
  const unsigned char *from = (const unsigned char *)bytes;
  const unsigned char *end = from + length;
  unsigned char *to = (unsigned char *)bytes;
  while (from < end) {
    if (*from == 0xC0) {
      *to++ = 0;
      from += 2;
    } else if (*from == 0xED && from[1] >= 0xA0) {
      uint32_t c = 0x10000 + ((from[1] & 0x0Fu) << 16 | (from[2] & 0x3Fu) << 10 |
                              (from[4] & 0x0Fu) << 6 | (from[5] & 0x3Fu));
      *to++ = (unsigned char)(0xF0 | c >> 18);
      *to++ = (unsigned char)(0x80 | (c >> 12 & 0x3F));
      *to++ = (unsigned char)(0x80 | (c >> 6 & 0x3F));
      *to++ = (unsigned char)(0x80 | (c & 0x3F));
      from += 6;
    } else {
      *to++ = *from++;
    }
  }
  return (size_t)(to - (unsigned char *)bytes);
}

/* UTF-8 to modified UTF-8 with a NUL at its end; `to` has room for 3 / 2 of the bytes and 1. */
static void modify(char *to, const char *utf8, const char *utf8_end) {
  const unsigned char *from = (const unsigned char *)utf8;
  const unsigned char *end = (const unsigned char *)utf8_end;
  while (from < end) {
    if (*from < 0xF0) {
      *to++ = (char)*from++;
      continue;
    }
    uint32_t c = (from[0] & 0x07u) << 18 | (from[1] & 0x3Fu) << 12 | (from[2] & 0x3Fu) << 6 |
                 (from[3] & 0x3Fu);
    c -= 0x10000;
    *to++ = (char)0xED;
    *to++ = (char)(0xA0 | c >> 16);
    *to++ = (char)(0x80 | (c >> 10 & 0x3F));
    *to++ = (char)0xED;
    *to++ = (char)(0xB0 | (c >> 6 & 0x0F));
    *to++ = (char)(0x80 | (c & 0x3F));
    from += 4;
  }
  *to = 0;
}

static bool is_modified(const struct text *text) {
  for (const char *c = text->utf8; c < text->end; c++) {
    if ((unsigned char)*c >= 0xF0) {
      return false;
    }
  }
  return true;
}

static void out_of_memory(JNIEnv *env) {
  jclass class = (*env)->FindClass(env, "java/lang/OutOfMemoryError");
  if (class != NULL) {
    (*env)->ThrowNew(env, class, "a string in UTF-8");
  }
}

JNIEXPORT jint JNICALL
Java_dev_nativebound_benchmarks_C_stringInPlain(JNIEnv *env, jclass class, jstring text) {
  (void)class;
  if (text == NULL) {
    jclass null_pointer = (*env)->FindClass(env, "java/lang/NullPointerException");
    if (null_pointer != NULL) {
      (*env)->ThrowNew(env, null_pointer, "a string is null");
    }
    return 0;
  }
  char stack[512];
  jsize units = (*env)->GetStringLength(env, text);
  size_t length = (size_t)(*env)->GetStringUTFLength(env, text);
  char *bytes = length < sizeof stack ? stack : malloc(length + 1);
  if (bytes == NULL) {
    out_of_memory(env);
    return 0;
  }
  (*env)->GetStringUTFRegion(env, text, 0, units, bytes);
  jint result = ends(bytes, mend(bytes, length));
  if (bytes != stack) {
    free(bytes);
  }
  return result;
}

JNIEXPORT jstring JNICALL
Java_dev_nativebound_benchmarks_C_stringOutPlain(JNIEnv *env, jclass class, jint text) {
  (void)class;
  const struct text *chosen = &TEXTS[text];
  if (is_modified(chosen)) {
    return (*env)->NewStringUTF(env, chosen->utf8);
  }
  char *bytes = malloc((size_t)(chosen->end - chosen->utf8) * 3 / 2 + 1);
  if (bytes == NULL) {
    out_of_memory(env);
    return NULL;
  }
  modify(bytes, chosen->utf8, chosen->end);
  jstring string = (*env)->NewStringUTF(env, bytes);
  free(bytes);
  return string;
}
