/* Arrays of strings. */
#include <stdlib.h>

#include "java.h"
#include "values.h"
#include "walk.h"

static void free_strings(struct strings *strings) {
  free(strings->all);
  arena_free(&strings->bytes);
}

static bool read_to(JNIEnv *env, jobjectArray array, jsize end, struct strings *strings) {
  for (; strings->count < end; strings->count++) {
    jstring string = (*env)->GetObjectArrayElement(env, array, strings->count);
    if (!read_string(env, string, &strings->bytes, &strings->all[strings->count])) {
      return false;
    }
  }
  return true;
}

static bool read_in_frames(JNIEnv *env, jobjectArray array, jsize count, struct strings *strings) {
  while (strings->count < count) {
    if ((*env)->PushLocalFrame(env, FRAME) != JNI_OK) {
      return false;
    }
    bool read = read_to(env, array, smaller(count, strings->count + FRAME), strings);
    (*env)->PopLocalFrame(env, NULL);
    if (!read) {
      return false;
    }
  }
  return true;
}

/* Returns false with an exception pending. */
static bool read_strings(JNIEnv *env, jobjectArray array, struct strings *strings) {
  if (array == NULL) {
    (*env)->ThrowNew(env, null_pointer, "an array is null");
    return false;
  }
  jsize count = (*env)->GetArrayLength(env, array);
  *strings = (struct strings){.all = malloc((size_t)count * sizeof(struct text) + 1)};
  if (strings->all == NULL) {
    (*env)->ThrowNew(env, out_of_memory, "strings");
    return false;
  }
  if (!read_in_frames(env, array, count, strings)) {
    free_strings(strings);
    return false;
  }
  return true;
}

static bool fill_to(JNIEnv *env, jobjectArray array, jsize start, jsize end, const struct text *all) {
  for (jsize i = start; i < end; i++) {
    jstring string = new_string(env, all[i].utf8, (size_t)(all[i].end - all[i].utf8));
    if (string == NULL) {
      return false;
    }
    (*env)->SetObjectArrayElement(env, array, i, string);
  }
  return true;
}

/* Returns NULL with an exception pending. */
static jobjectArray new_strings(JNIEnv *env, const struct text *all, jsize count) {
  jobjectArray array = (*env)->NewObjectArray(env, count, string_class, NULL);
  for (jsize i = 0; array != NULL && i < count; i += FRAME) {
    if ((*env)->PushLocalFrame(env, FRAME) != JNI_OK) {
      return NULL;
    }
    bool filled = fill_to(env, array, i, smaller(count, i + FRAME), all);
    (*env)->PopLocalFrame(env, NULL);
    if (!filled) {
      return NULL;
    }
  }
  return array;
}

JNIEXPORT jint JNICALL
Java_dev_nativebound_benchmarks_C_stringsIn(JNIEnv *env, jclass class, jobjectArray array) {
  (void)class;
  struct strings strings;
  if (!read_strings(env, array, &strings)) {
    return 0;
  }
  uint32_t sum = 0;
  for (jsize i = 0; i < strings.count; i++) {
    sum = 31 * sum + (uint32_t)text_ends(&strings.all[i]);
  }
  free_strings(&strings);
  return (jint)sum;
}

JNIEXPORT jobjectArray JNICALL
Java_dev_nativebound_benchmarks_C_stringsOut(JNIEnv *env, jclass class) {
  (void)class;
  return new_strings(env, MESSAGES, VALUES);
}

JNIEXPORT jobjectArray JNICALL
Java_dev_nativebound_benchmarks_C_stringsBack(JNIEnv *env, jclass class, jobjectArray array) {
  (void)class;
  struct strings strings;
  if (!read_strings(env, array, &strings)) {
    return NULL;
  }
  jobjectArray back = new_strings(env, strings.all, strings.count);
  free_strings(&strings);
  return back;
}
