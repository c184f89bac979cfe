/* Java that is called by the native side: what it keeps, and what it is given for one call. */
#include <jni.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>

#include "java.h"
#include "texts.h"

enum { UPCALLS = 1000 };

static JavaVM *the_vm;
static jmethodID apply_as_int, apply_as_int_to_object;
static jobject kept_operator, kept_function;

bool find_upcalls(JNIEnv *env) {
  jclass operator = (*env)->FindClass(env, "java/util/function/IntUnaryOperator");
  jclass function = operator == NULL ? NULL : (*env)->FindClass(env, "java/util/function/ToIntFunction");
  return function != NULL && (*env)->GetJavaVM(env, &the_vm) == JNI_OK &&
         (apply_as_int = (*env)->GetMethodID(env, operator, "applyAsInt", "(I)I")) != NULL &&
         (apply_as_int_to_object = (*env)->GetMethodID(env, function, "applyAsInt", "(Ljava/lang/Object;)I")) != NULL;
}

static bool keep(JNIEnv *env, jobject *place, jobject object) {
  if (object == NULL) {
    (*env)->ThrowNew(env, null_pointer, "a callback is null");
    return false;
  }
  jobject old = *place;
  *place = (*env)->NewGlobalRef(env, object);
  (*env)->DeleteGlobalRef(env, old);
  return *place != NULL;
}

JNIEXPORT void JNICALL Java_dev_nativebound_benchmarks_C_keep(JNIEnv *env, jclass class, jobject operator,
                                                              jobject function) {
  (void)class;
  if (keep(env, &kept_operator, operator)) {
    keep(env, &kept_function, function);
  }
}

JNIEXPORT jint JNICALL Java_dev_nativebound_benchmarks_C_upcallInt(JNIEnv *env, jclass class, jint operand) {
  (void)class;
  jint result = (*env)->CallIntMethod(env, kept_operator, apply_as_int, operand);
  return (*env)->ExceptionCheck(env) ? 0 : result;
}

JNIEXPORT jint JNICALL Java_dev_nativebound_benchmarks_C_upcallString(JNIEnv *env, jclass class) {
  (void)class;
  jstring text = new_string(env, TEXTS[0].utf8, (size_t)(TEXTS[0].end - TEXTS[0].utf8));
  if (text == NULL) {
    return 0;
  }
  jint result = (*env)->CallIntMethod(env, kept_function, apply_as_int_to_object, text);
  (*env)->DeleteLocalRef(env, text);
  return (*env)->ExceptionCheck(env) ? 0 : result;
}

/* By NewStringUTF. */
JNIEXPORT jint JNICALL Java_dev_nativebound_benchmarks_C_upcallStringPlain(JNIEnv *env, jclass class) {
  (void)class;
  jstring text = (*env)->NewStringUTF(env, TEXTS[0].utf8);
  if (text == NULL) {
    return 0;
  }
  jint result = (*env)->CallIntMethod(env, kept_function, apply_as_int_to_object, text);
  (*env)->DeleteLocalRef(env, text);
  return (*env)->ExceptionCheck(env) ? 0 : result;
}

/* Zero with an exception pending. */
static jint sum(JNIEnv *env, jobject operator) {
  uint32_t sum = 0;
  for (jint i = 0; i < UPCALLS; i++) {
    jint result = (*env)->CallIntMethod(env, operator, apply_as_int, i);
    if ((*env)->ExceptionCheck(env)) {
      return 0;
    }
    sum += (uint32_t)result;
  }
  return (jint)sum;
}

JNIEXPORT jint JNICALL Java_dev_nativebound_benchmarks_C_upcalls(JNIEnv *env, jclass class, jobject operator) {
  (void)class;
  if (operator == NULL) {
    (*env)->ThrowNew(env, null_pointer, "a callback is null");
    return 0;
  }
  return sum(env, operator);
}

/* A thread of the native side, which attaches itself once and then waits for work. */
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t changed = PTHREAD_COND_INITIALIZER;
static enum { NO_THREAD, IDLE, ASKED, ANSWERED } state = NO_THREAD;
static jint answer;

static void move_on(int to) {
  state = to;
  pthread_cond_broadcast(&changed);
}

static void await_state(int wanted) {
  while ((int)state != wanted) {
    pthread_cond_wait(&changed, &mutex);
  }
}

static void *work(void *unused) {
  (void)unused;
  JNIEnv *env;
  JavaVMAttachArgs arguments = {JNI_VERSION_1_8, "c-worker", NULL};
  if ((*the_vm)->AttachCurrentThreadAsDaemon(the_vm, (void **)&env, &arguments) != JNI_OK) {
    return NULL;
  }
  pthread_mutex_lock(&mutex);
  for (;;) {
    await_state(ASKED);
    pthread_mutex_unlock(&mutex);
    jint result = sum(env, kept_operator);
    pthread_mutex_lock(&mutex);
    answer = result;
    move_on(ANSWERED);
  }
}

/* By one thread at a time. */
JNIEXPORT jint JNICALL Java_dev_nativebound_benchmarks_C_upcallsForeign(JNIEnv *env, jclass class) {
  (void)class;
  pthread_mutex_lock(&mutex);
  if (state == NO_THREAD) {
    pthread_t thread;
    if (pthread_create(&thread, NULL, work, NULL) != 0) {
      pthread_mutex_unlock(&mutex);
      (*env)->ThrowNew(env, out_of_memory, "a thread");
      return 0;
    }
    pthread_detach(thread);
  }
  move_on(ASKED);
  await_state(ANSWERED);
  jint result = answer;
  state = IDLE;
  pthread_mutex_unlock(&mutex);
  return result;
}

JNIEXPORT jint JNICALL Java_dev_nativebound_benchmarks_C_fail(JNIEnv *env, jclass class, jint number) {
  (void)class;
  char message[64];
  snprintf(message, sizeof message, "there is no number %d", number);
  (*env)->ThrowNew(env, illegal_state, message);
  return 0;
}
