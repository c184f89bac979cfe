/* Records, and strings in number, as the native side has them. */
#ifndef NATIVEBOUND_BENCHMARKS_VALUES_H
#define NATIVEBOUND_BENCHMARKS_VALUES_H

#include <jni.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "arena.h"
#include "ends.h"
#include "texts.h"

/* dev.nativebound.benchmarks.Reading */
struct reading {
  jint time;
  double value;
  struct text sensor;
};

struct readings {
  struct reading *all;
  jsize count;
  struct arena strings;
};

struct strings {
  struct text *all;
  jsize count;
  struct arena bytes;
};

/* Those that natives return. */
enum { VALUES = 1000, SOME_VALUE = 42 };
extern struct reading READINGS[VALUES];
extern struct text MESSAGES[VALUES];

/* Appends a string. Returns false with an exception pending. */
bool read_string(JNIEnv *env, jstring string, struct arena *arena, struct text *to);

/* The fields of an object. Returns false with an exception pending. The reference to its string is left to the frame. */
bool read_reading(JNIEnv *env, jobject object, struct arena *arena, struct reading *to);

/* Returns NULL with an exception pending. The reference to its string is left to the frame. */
jobject new_reading(JNIEnv *env, const struct reading *reading);

static inline jint text_ends(const struct text *text) {
  return ends(text->utf8, (size_t)(text->end - text->utf8));
}

/* A number made of all fields. */
static inline jint reading_ends(const struct reading *reading) {
  uint64_t bits;
  memcpy(&bits, &reading->value, sizeof bits);
  return (jint)((uint32_t)reading->time ^ (uint32_t)(bits ^ bits >> 32) ^
                (uint32_t)text_ends(&reading->sensor));
}

/* And one of all elements, in their order. */
static inline jint readings_ends(const struct readings *readings) {
  uint32_t sum = 0;
  for (jsize i = 0; i < readings->count; i++) {
    sum = 31 * sum + (uint32_t)reading_ends(&readings->all[i]);
  }
  return (jint)sum;
}

#endif
