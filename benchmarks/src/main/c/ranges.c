/* Ranges of arrays and buffers: by region, and by address. */
#include <jni.h>
#include <stdlib.h>

#include "ends.h"
#include "java.h"

enum { SHORT_RANGE = 8192 };

static int is_range(JNIEnv *env, jlong total, jint offset, jint length) {
  if (offset < 0 || length < 0 || length > total - offset) {
    (*env)->ThrowNew(env, illegal_argument, "a range is not within");
    return 0;
  }
  return 1;
}

/* The first and the last byte change places. */
static void swap(char *bytes, jint length) {
  if (length > 0) {
    char first = bytes[0];
    bytes[0] = bytes[length - 1];
    bytes[length - 1] = first;
  }
}

static jint range_of(JNIEnv *env, jbyteArray array, jint offset, jint length, int written) {
  if (array == NULL) {
    (*env)->ThrowNew(env, null_pointer, "an array is null");
    return 0;
  }
  if (!is_range(env, (*env)->GetArrayLength(env, array), offset, length)) {
    return 0;
  }
  char few[SHORT_RANGE];
  char *bytes = length <= SHORT_RANGE ? few : malloc((size_t)length);
  if (bytes == NULL) {
    (*env)->ThrowNew(env, out_of_memory, "a copy of an array");
    return 0;
  }
  (*env)->GetByteArrayRegion(env, array, offset, length, (jbyte *)bytes);
  if (written) {
    swap(bytes, length);
    (*env)->SetByteArrayRegion(env, array, offset, length, (const jbyte *)bytes);
  }
  jint result = ends(bytes, (size_t)length);
  if (bytes != few) {
    free(bytes);
  }
  return result;
}

static char *address_of(JNIEnv *env, jobject buffer, jint offset, jint length) {
  if (buffer == NULL) {
    (*env)->ThrowNew(env, null_pointer, "a buffer is null");
    return NULL;
  }
  char *address = (*env)->GetDirectBufferAddress(env, buffer);
  if (address == NULL || !is_range(env, (*env)->GetDirectBufferCapacity(env, buffer), offset, length)) {
    return NULL;
  }
  return address + offset;
}

JNIEXPORT jint JNICALL
Java_dev_nativebound_benchmarks_C_rangeIn(JNIEnv *env, jclass class, jbyteArray array, jint offset, jint length) {
  (void)class;
  return range_of(env, array, offset, length, 0);
}

JNIEXPORT jint JNICALL
Java_dev_nativebound_benchmarks_C_rangeSwapped(JNIEnv *env, jclass class, jbyteArray array, jint offset, jint length) {
  (void)class;
  return range_of(env, array, offset, length, 1);
}

JNIEXPORT jint JNICALL
Java_dev_nativebound_benchmarks_C_absoluteIn(JNIEnv *env, jclass class, jobject buffer, jint offset, jint length) {
  (void)class;
  char *bytes = address_of(env, buffer, offset, length);
  return bytes == NULL ? 0 : ends(bytes, (size_t)length);
}

JNIEXPORT jint JNICALL
Java_dev_nativebound_benchmarks_C_absoluteSwapped(JNIEnv *env, jclass class, jobject buffer, jint offset, jint length) {
  (void)class;
  char *bytes = address_of(env, buffer, offset, length);
  if (bytes == NULL) {
    return 0;
  }
  swap(bytes, length);
  return ends(bytes, (size_t)length);
}
