/* Classes and strings, for all natives. */
#ifndef NATIVEBOUND_BENCHMARKS_JAVA_H
#define NATIVEBOUND_BENCHMARKS_JAVA_H

#include <jni.h>
#include <stdbool.h>
#include <stddef.h>

#include "utf.h"

/* Up to here on the stack. */
enum { SHORT_UNITS = 512 };

extern jclass null_pointer, illegal_argument, illegal_state, out_of_memory, string_class;

/* Returns NULL with an exception pending. */
jclass global_class(JNIEnv *env, const char *name);

/* What values.c needs from JNI_OnLoad on. Returns false with an exception pending. */
bool find_values(JNIEnv *env);

/* And what upcalls.c needs. */
bool find_upcalls(JNIEnv *env);

/* A Java string in UTF-8; `heap` is NULL while it fits into `stack`. */
struct utf8 {
  char *bytes;
  size_t length;
  char *heap;
  char stack[SHORT_UNITS * UTF8_PER_UNIT];
};

/* Returns false with an exception pending; else the caller frees `heap`. */
bool get_utf8(JNIEnv *env, jstring string, struct utf8 *utf8);

/* Of UTF-8 with a NUL behind it. */
jstring new_string(JNIEnv *env, const char *bytes, size_t length);

#endif
