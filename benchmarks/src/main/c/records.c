/* Records and lists of them. */
#include <stdlib.h>

#include "java.h"
#include "values.h"
#include "walk.h"

/* Each with its string. */
enum { FRAME_READINGS = FRAME / 2 };

JNIEXPORT jint JNICALL
Java_dev_nativebound_benchmarks_C_recordIn(JNIEnv *env, jclass class, jobject reading) {
  (void)class;
  char stack[SHORT_UNITS * UTF8_PER_UNIT + 1];
  struct arena arena = {NULL, stack, stack + sizeof stack};
  struct reading read;
  jint result = read_reading(env, reading, &arena, &read) ? reading_ends(&read) : 0;
  arena_free(&arena);
  return result;
}

JNIEXPORT jobject JNICALL Java_dev_nativebound_benchmarks_C_recordOut(JNIEnv *env, jclass class) {
  (void)class;
  return new_reading(env, &READINGS[SOME_VALUE]);
}

static bool reserve(JNIEnv *env, struct readings *readings, jsize count) {
  *readings = (struct readings){.all = malloc((size_t)count * sizeof(struct reading) + 1)};
  if (readings->all == NULL) {
    (*env)->ThrowNew(env, out_of_memory, "readings");
    return false;
  }
  return true;
}

static void free_readings(struct readings *readings) {
  free(readings->all);
  arena_free(&readings->strings);
}

static bool read_to(JNIEnv *env, jobjectArray array, jsize end, struct readings *readings) {
  for (; readings->count < end; readings->count++) {
    jobject reading = (*env)->GetObjectArrayElement(env, array, readings->count);
    if (!read_reading(env, reading, &readings->strings, &readings->all[readings->count])) {
      return false;
    }
  }
  return true;
}

static bool read_array(JNIEnv *env, jobjectArray array, jsize count, struct readings *readings) {
  if (!reserve(env, readings, count)) {
    return false;
  }
  bool going = true;
  while (going && readings->count < count) {
    if ((*env)->PushLocalFrame(env, FRAME) != JNI_OK) {
      going = false;
      break;
    }
    going = read_to(env, array, smaller(count, readings->count + FRAME_READINGS), readings);
    (*env)->PopLocalFrame(env, NULL);
  }
  if (!going) {
    free_readings(readings);
  }
  return going;
}

/* By one call of Java for all elements, where List.get is one for each. Returns false with an exception pending. */
static bool read_list(JNIEnv *env, jobject list, struct readings *readings) {
  if (list == NULL) {
    (*env)->ThrowNew(env, null_pointer, "a list is null");
    return false;
  }
  jobjectArray array = (*env)->CallObjectMethod(env, list, IDS.to_array);
  if (array == NULL) {
    return false;
  }
  bool read = read_array(env, array, (*env)->GetArrayLength(env, array), readings);
  (*env)->DeleteLocalRef(env, array);
  return read;
}

static bool fill_to(JNIEnv *env, jobjectArray array, jsize start, jsize end, const struct reading *all) {
  for (jsize i = start; i < end; i++) {
    jobject reading = new_reading(env, &all[i]);
    if (reading == NULL) {
      return false;
    }
    (*env)->SetObjectArrayElement(env, array, i, reading);
  }
  return true;
}

/* Of an array, which Java has in a list by one call. Returns NULL with an exception pending. */
static jobject new_list(JNIEnv *env, const struct reading *all, jsize count) {
  jobjectArray array = (*env)->NewObjectArray(env, count, IDS.reading, NULL);
  if (array == NULL) {
    return NULL;
  }
  for (jsize i = 0; i < count; i += FRAME_READINGS) {
    if ((*env)->PushLocalFrame(env, FRAME) != JNI_OK) {
      return NULL;
    }
    bool filled = fill_to(env, array, i, smaller(count, i + FRAME_READINGS), all);
    (*env)->PopLocalFrame(env, NULL);
    if (!filled) {
      return NULL;
    }
  }
  return (*env)->CallStaticObjectMethod(env, IDS.arrays, IDS.as_list, array);
}

JNIEXPORT jint JNICALL
Java_dev_nativebound_benchmarks_C_listIn(JNIEnv *env, jclass class, jobject list) {
  (void)class;
  struct readings readings;
  if (!read_list(env, list, &readings)) {
    return 0;
  }
  jint result = readings_ends(&readings);
  free_readings(&readings);
  return result;
}

JNIEXPORT jobject JNICALL Java_dev_nativebound_benchmarks_C_listOut(JNIEnv *env, jclass class) {
  (void)class;
  return new_list(env, READINGS, VALUES);
}

JNIEXPORT jobject JNICALL
Java_dev_nativebound_benchmarks_C_listBack(JNIEnv *env, jclass class, jobject list) {
  (void)class;
  struct readings readings;
  if (!read_list(env, list, &readings)) {
    return NULL;
  }
  jobject back = new_list(env, readings.all, readings.count);
  free_readings(&readings);
  return back;
}

static bool read_by_get(JNIEnv *env, jobject list, jsize count, struct readings *readings) {
  for (; readings->count < count; readings->count++) {
    if ((*env)->PushLocalFrame(env, 2) != JNI_OK) {
      return false;
    }
    jobject reading = (*env)->CallObjectMethod(env, list, IDS.get, readings->count);
    bool read = !(*env)->ExceptionCheck(env) &&
                read_reading(env, reading, &readings->strings, &readings->all[readings->count]);
    (*env)->PopLocalFrame(env, NULL);
    if (!read) {
      return false;
    }
  }
  return true;
}

JNIEXPORT jint JNICALL
Java_dev_nativebound_benchmarks_C_listInPlain(JNIEnv *env, jclass class, jobject list) {
  (void)class;
  if (list == NULL) {
    (*env)->ThrowNew(env, null_pointer, "a list is null");
    return 0;
  }
  jsize count = (*env)->CallIntMethod(env, list, IDS.size);
  struct readings readings;
  if ((*env)->ExceptionCheck(env) || !reserve(env, &readings, count)) {
    return 0;
  }
  jint result = read_by_get(env, list, count, &readings) ? readings_ends(&readings) : 0;
  free_readings(&readings);
  return result;
}

static bool add_reading(JNIEnv *env, jobject list, const struct reading *reading) {
  if ((*env)->PushLocalFrame(env, 2) != JNI_OK) {
    return false;
  }
  jobject object = new_reading(env, reading);
  if (object != NULL) {
    (*env)->CallBooleanMethod(env, list, IDS.add, object);
  }
  (*env)->PopLocalFrame(env, NULL);
  return !(*env)->ExceptionCheck(env);
}

JNIEXPORT jobject JNICALL Java_dev_nativebound_benchmarks_C_listOutPlain(JNIEnv *env, jclass class) {
  (void)class;
  jobject list = (*env)->NewObject(env, IDS.array_list, IDS.new_array_list, (jint)VALUES);
  for (jsize i = 0; list != NULL && i < VALUES; i++) {
    if (!add_reading(env, list, &READINGS[i])) {
      return NULL;
    }
  }
  return list;
}
