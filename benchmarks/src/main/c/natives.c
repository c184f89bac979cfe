/* The natives of dev.nativebound.benchmarks.C: JNI by hand, with nothing that only one VM has. */
#include <jni.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "ends.h"
#include "java.h"
#include "texts.h"
#include "utf.h"

/* Up to here on the stack. */
enum { SHORT_BYTES = 8192 };

/* From here a copy that Java makes of ASCII is faster than NewStringUTF. */
enum { LONG_ASCII = 192 };

/* A longer string is Java's to encode if so much of its start is ASCII, and an array of it is not huge to a collector. */
enum { SAMPLE_UNITS = 64, HUGE_UNITS = 65536 };

jclass null_pointer, illegal_argument, illegal_state, out_of_memory, string_class;
static jmethodID string_of_bytes, get_bytes, equals;
static jobject iso_8859_1, utf_8;

jclass global_class(JNIEnv *env, const char *name) {
  jclass local = (*env)->FindClass(env, name);
  return local == NULL ? NULL : (*env)->NewGlobalRef(env, local);
}

static jobject find_charset(JNIEnv *env, const char *name) {
  jclass charsets = (*env)->FindClass(env, "java/nio/charset/StandardCharsets");
  if (charsets == NULL) {
    return NULL;
  }
  jfieldID field = (*env)->GetStaticFieldID(env, charsets, name, "Ljava/nio/charset/Charset;");
  if (field == NULL) {
    return NULL;
  }
  return (*env)->NewGlobalRef(env, (*env)->GetStaticObjectField(env, charsets, field));
}

JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM *vm, void *reserved) {
  (void)reserved;
  JNIEnv *env;
  if ((*vm)->GetEnv(vm, (void **)&env, JNI_VERSION_1_8) != JNI_OK) {
    return JNI_ERR;
  }
  null_pointer = global_class(env, "java/lang/NullPointerException");
  illegal_argument = global_class(env, "java/lang/IllegalArgumentException");
  illegal_state = global_class(env, "java/lang/IllegalStateException");
  out_of_memory = global_class(env, "java/lang/OutOfMemoryError");
  string_class = global_class(env, "java/lang/String");
  if (!null_pointer || !illegal_argument || !illegal_state || !out_of_memory || !string_class) {
    return JNI_ERR;
  }
  iso_8859_1 = find_charset(env, "ISO_8859_1");
  utf_8 = iso_8859_1 == NULL ? NULL : find_charset(env, "UTF_8");
  if (utf_8 == NULL) {
    return JNI_ERR;
  }
  string_of_bytes =
      (*env)->GetMethodID(env, string_class, "<init>", "([BLjava/nio/charset/Charset;)V");
  if (string_of_bytes == NULL) {
    return JNI_ERR;
  }
  get_bytes = (*env)->GetMethodID(env, string_class, "getBytes", "(Ljava/nio/charset/Charset;)[B");
  if (get_bytes == NULL) {
    return JNI_ERR;
  }
  equals = (*env)->GetMethodID(env, string_class, "equals", "(Ljava/lang/Object;)Z");
  if (equals == NULL || !find_values(env) || !find_upcalls(env)) {
    return JNI_ERR;
  }
  return JNI_VERSION_1_8;
}

static bool transcoded(JNIEnv *env, struct utf8 *utf8, ptrdiff_t length) {
  if (length < 0) {
    free(utf8->heap);
    (*env)->ThrowNew(env, illegal_argument, "a lone surrogate");
    return false;
  }
  utf8->length = (size_t)length;
  return true;
}

static bool starts_with_ascii(JNIEnv *env, jstring string) {
  jchar sample[SAMPLE_UNITS], all = 0;
  (*env)->GetStringRegion(env, string, 0, SAMPLE_UNITS, sample);
  for (size_t i = 0; i < SAMPLE_UNITS; i++) {
    all |= sample[i];
  }
  return all < 0x80;
}

/* Java writes a question mark for a lone surrogate. Then what it reads back is another string. */
static bool is_exact(JNIEnv *env, jstring string, jbyteArray array, const struct utf8 *utf8) {
  if (memchr(utf8->bytes, '?', utf8->length) == NULL) {
    return true;
  }
  jobject read = (*env)->NewObject(env, string_class, string_of_bytes, array, utf_8);
  if (read == NULL) {
    return false;
  }
  bool same = (*env)->CallBooleanMethod(env, string, equals, read);
  (*env)->DeleteLocalRef(env, read);
  if (!same && !(*env)->ExceptionCheck(env)) {
    (*env)->ThrowNew(env, illegal_argument, "a lone surrogate");
  }
  return same;
}

/* By Java, which copies ASCII as the bytes it has, where JNI's functions make units of them first. */
static bool get_utf8_by_java(JNIEnv *env, jstring string, struct utf8 *utf8) {
  jbyteArray array = (*env)->CallObjectMethod(env, string, get_bytes, utf_8);
  if (array == NULL) {
    return false;
  }
  jsize length = (*env)->GetArrayLength(env, array);
  utf8->length = (size_t)length;
  utf8->bytes = utf8->heap = malloc(utf8->length);
  if (utf8->heap == NULL) {
    (*env)->ThrowNew(env, out_of_memory, "a string in UTF-8");
    return false;
  }
  (*env)->GetByteArrayRegion(env, array, 0, length, (jbyte *)utf8->bytes);
  bool exact = is_exact(env, string, array, utf8);
  (*env)->DeleteLocalRef(env, array);
  if (!exact) {
    free(utf8->heap);
  }
  return exact;
}

static bool get_utf8_of_units(JNIEnv *env, jstring string, size_t units, struct utf8 *utf8) {
  utf8->bytes = utf8->heap = malloc(units * UTF8_PER_UNIT);
  if (utf8->heap == NULL) {
    (*env)->ThrowNew(env, out_of_memory, "a string in UTF-8");
    return false;
  }
  const jchar *chars = (*env)->GetStringCritical(env, string, NULL);
  if (chars == NULL) {
    free(utf8->heap);
    return false;
  }
  ptrdiff_t length = utf8_from_utf16(utf8->bytes, chars, units);
  (*env)->ReleaseStringCritical(env, string, chars);
  return transcoded(env, utf8, length);
}

bool get_utf8(JNIEnv *env, jstring string, struct utf8 *utf8) {
  if (string == NULL) {
    (*env)->ThrowNew(env, null_pointer, "a string is null");
    return false;
  }
  jsize units = (*env)->GetStringLength(env, string);
  if (units <= SHORT_UNITS) {
    jchar copy[SHORT_UNITS];
    (*env)->GetStringRegion(env, string, 0, units, copy);
    utf8->heap = NULL;
    utf8->bytes = utf8->stack;
    return transcoded(env, utf8, utf8_from_utf16(utf8->bytes, copy, (size_t)units));
  }
  if (units <= HUGE_UNITS && starts_with_ascii(env, string)) {
    return get_utf8_by_java(env, string, utf8);
  }
  return get_utf8_of_units(env, string, (size_t)units, utf8);
}

/* For ASCII. Java copies bytes; NewString and NewStringUTF look at each of them twice. */
static jstring new_long_ascii(JNIEnv *env, const char *bytes, size_t length) {
  jbyteArray array = (*env)->NewByteArray(env, (jsize)length);
  if (array == NULL) {
    return NULL;
  }
  (*env)->SetByteArrayRegion(env, array, 0, (jsize)length, (const jbyte *)bytes);
  return (*env)->NewObject(env, string_class, string_of_bytes, array, iso_8859_1);
}

jstring new_string(JNIEnv *env, const char *bytes, size_t length) {
  if (is_ascii_without_nul(bytes, length)) {
    return length < LONG_ASCII ? (*env)->NewStringUTF(env, bytes)
                               : new_long_ascii(env, bytes, length);
  }
  if (length <= SHORT_UNITS) {
    jchar units[SHORT_UNITS];
    return (*env)->NewString(env, units, (jsize)utf16_from_utf8(units, bytes, length));
  }
  jchar *units = malloc(length * sizeof(jchar));
  if (units == NULL) {
    (*env)->ThrowNew(env, out_of_memory, "a string in UTF-16");
    return NULL;
  }
  jstring string = (*env)->NewString(env, units, (jsize)utf16_from_utf8(units, bytes, length));
  free(units);
  return string;
}

JNIEXPORT void JNICALL Java_dev_nativebound_benchmarks_C_empty(JNIEnv *env, jclass class) {
  (void)env, (void)class;
}

JNIEXPORT jint JNICALL
Java_dev_nativebound_benchmarks_C_add(JNIEnv *env, jclass class, jint a, jint b) {
  (void)env, (void)class;
  return (jint)((uint32_t)a + (uint32_t)b);
}

JNIEXPORT jint JNICALL
Java_dev_nativebound_benchmarks_C_stringIn(JNIEnv *env, jclass class, jstring text) {
  (void)class;
  struct utf8 utf8;
  if (!get_utf8(env, text, &utf8)) {
    return 0;
  }
  jint result = ends(utf8.bytes, utf8.length);
  free(utf8.heap);
  return result;
}

JNIEXPORT jstring JNICALL
Java_dev_nativebound_benchmarks_C_stringOut(JNIEnv *env, jclass class, jint text) {
  (void)class;
  const struct text *chosen = &TEXTS[text];
  return new_string(env, chosen->utf8, (size_t)(chosen->end - chosen->utf8));
}

JNIEXPORT jint JNICALL
Java_dev_nativebound_benchmarks_C_bytesIn(JNIEnv *env, jclass class, jbyteArray array) {
  (void)class;
  if (array == NULL) {
    (*env)->ThrowNew(env, null_pointer, "an array is null");
    return 0;
  }
  jsize length = (*env)->GetArrayLength(env, array);
  if (length <= SHORT_BYTES) {
    char bytes[SHORT_BYTES];
    (*env)->GetByteArrayRegion(env, array, 0, length, (jbyte *)bytes);
    return ends(bytes, (size_t)length);
  }
  char *bytes = malloc((size_t)length);
  if (bytes == NULL) {
    (*env)->ThrowNew(env, out_of_memory, "a copy of an array");
    return 0;
  }
  (*env)->GetByteArrayRegion(env, array, 0, length, (jbyte *)bytes);
  jint result = ends(bytes, (size_t)length);
  free(bytes);
  return result;
}

JNIEXPORT jbyteArray JNICALL
Java_dev_nativebound_benchmarks_C_bytesOut(JNIEnv *env, jclass class) {
  (void)class;
  jbyteArray array = (*env)->NewByteArray(env, 1024);
  if (array == NULL) {
    return NULL;
  }
  (*env)->SetByteArrayRegion(env, array, 0, 1024, (const jbyte *)KILOBYTE);
  return array;
}

/* The crate `regex`: src/main/c/regex. */
int64_t count_matches(const char *pattern, size_t pattern_length, const char *text, size_t text_length);

JNIEXPORT jint JNICALL Java_dev_nativebound_benchmarks_C_countMatches(
    JNIEnv *env, jclass class, jstring pattern_string, jstring text_string) {
  (void)class;
  struct utf8 pattern, text;
  if (!get_utf8(env, pattern_string, &pattern)) {
    return 0;
  }
  int64_t count = 0;
  if (get_utf8(env, text_string, &text)) {
    count = count_matches(pattern.bytes, pattern.length, text.bytes, text.length);
    free(text.heap);
    if (count < 0 || count > INT32_MAX) {
      (*env)->ThrowNew(env, illegal_argument, "not a regular expression, or too many matches");
    }
  }
  free(pattern.heap);
  return (jint)count;
}
