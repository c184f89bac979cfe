/* An object of the native side, by its address: nothing keeps a call from one that is freed. */
#include <jni.h>
#include <stdint.h>
#include <stdlib.h>

#include "java.h"

struct offset {
  jint start;
};

JNIEXPORT jlong JNICALL
Java_dev_nativebound_benchmarks_C_newOffset(JNIEnv *env, jclass class, jint start) {
  (void)class;
  struct offset *offset = malloc(sizeof(struct offset));
  if (offset == NULL) {
    (*env)->ThrowNew(env, out_of_memory, "an offset");
    return 0;
  }
  offset->start = start;
  return (jlong)(intptr_t)offset;
}

JNIEXPORT jint JNICALL
Java_dev_nativebound_benchmarks_C_addTo(JNIEnv *env, jclass class, jlong address, jint by) {
  (void)env, (void)class;
  const struct offset *offset = (const struct offset *)(intptr_t)address;
  return (jint)((uint32_t)offset->start + (uint32_t)by);
}

JNIEXPORT void JNICALL
Java_dev_nativebound_benchmarks_C_freeOffset(JNIEnv *env, jclass class, jlong address) {
  (void)env, (void)class;
  free((void *)(intptr_t)address);
}
