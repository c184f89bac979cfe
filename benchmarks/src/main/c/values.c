/* One value in and out: what the natives of records, lists and arrays of strings share. */
#include "values.h"

#include <stdio.h>
#include <stdlib.h>

#include "java.h"
#include "walk.h"

struct reading READINGS[VALUES];
struct text MESSAGES[VALUES];

struct ids IDS;

static jfieldID reading_time, reading_value, reading_sensor;
static jmethodID reading_of;

static struct text format(char *to, size_t room, const char *format, int number) {
  return (struct text){to, to + snprintf(to, room, format, number)};
}

static void fill(void) {
  static char sensors[VALUES][16], messages[VALUES][24];
  for (int i = 0; i < VALUES; i++) {
    struct text sensor = format(sensors[i], sizeof sensors[i], "sensor-%03d", i);
    READINGS[i] = (struct reading){1700000000 + 60 * i, i * 0.25 - 40, sensor};
    MESSAGES[i] = format(messages[i], sizeof messages[i], "message number %05d", i);
  }
}

static bool find_reading(JNIEnv *env) {
  IDS.reading = global_class(env, "dev/nativebound/benchmarks/Reading");
  return IDS.reading != NULL &&
         (reading_time = (*env)->GetFieldID(env, IDS.reading, "time", "I")) != NULL &&
         (reading_value = (*env)->GetFieldID(env, IDS.reading, "value", "D")) != NULL &&
         (reading_sensor = (*env)->GetFieldID(env, IDS.reading, "sensor", "Ljava/lang/String;")) != NULL &&
         (reading_of = (*env)->GetMethodID(env, IDS.reading, "<init>", "(IDLjava/lang/String;)V")) != NULL;
}

static bool find_lists(JNIEnv *env) {
  jclass list = (*env)->FindClass(env, "java/util/List");
  IDS.arrays = global_class(env, "java/util/Arrays");
  IDS.array_list = global_class(env, "java/util/ArrayList");
  return list != NULL && IDS.arrays != NULL && IDS.array_list != NULL &&
         (IDS.size = (*env)->GetMethodID(env, list, "size", "()I")) != NULL &&
         (IDS.get = (*env)->GetMethodID(env, list, "get", "(I)Ljava/lang/Object;")) != NULL &&
         (IDS.to_array = (*env)->GetMethodID(env, list, "toArray", "()[Ljava/lang/Object;")) != NULL &&
         (IDS.as_list = (*env)->GetStaticMethodID(env, IDS.arrays, "asList",
                                                  "([Ljava/lang/Object;)Ljava/util/List;")) != NULL &&
         (IDS.new_array_list = (*env)->GetMethodID(env, IDS.array_list, "<init>", "(I)V")) != NULL &&
         (IDS.add = (*env)->GetMethodID(env, IDS.array_list, "add", "(Ljava/lang/Object;)Z")) != NULL;
}

bool find_values(JNIEnv *env) {
  fill();
  return find_reading(env) && find_lists(env);
}

static bool append(JNIEnv *env, struct arena *arena, const struct utf8 *utf8, struct text *to) {
  char *bytes = arena_room(arena, utf8->length + 1);
  if (bytes == NULL) {
    (*env)->ThrowNew(env, out_of_memory, "a string in UTF-8");
    return false;
  }
  memcpy(bytes, utf8->bytes, utf8->length);
  bytes[utf8->length] = 0;
  arena->next += utf8->length + 1;
  *to = (struct text){bytes, bytes + utf8->length};
  return true;
}

static bool read_long_string(JNIEnv *env, jstring string, struct arena *arena, struct text *to) {
  struct utf8 utf8;
  if (!get_utf8(env, string, &utf8)) {
    return false;
  }
  bool appended = append(env, arena, &utf8, to);
  free(utf8.heap);
  return appended;
}

bool read_string(JNIEnv *env, jstring string, struct arena *arena, struct text *to) {
  if (string == NULL) {
    (*env)->ThrowNew(env, null_pointer, "a string is null");
    return false;
  }
  jsize units = (*env)->GetStringLength(env, string);
  if (units > SHORT_UNITS) {
    return read_long_string(env, string, arena, to);
  }
  char *bytes = arena_room(arena, (size_t)units * UTF8_PER_UNIT + 1);
  if (bytes == NULL) {
    (*env)->ThrowNew(env, out_of_memory, "a string in UTF-8");
    return false;
  }
  jchar copy[SHORT_UNITS];
  (*env)->GetStringRegion(env, string, 0, units, copy);
  ptrdiff_t length = utf8_from_utf16(bytes, copy, (size_t)units);
  if (length < 0) {
    (*env)->ThrowNew(env, illegal_argument, "a lone surrogate");
    return false;
  }
  bytes[length] = 0;
  arena->next += length + 1;
  *to = (struct text){bytes, bytes + length};
  return true;
}

bool read_reading(JNIEnv *env, jobject object, struct arena *arena, struct reading *to) {
  if (object == NULL) {
    (*env)->ThrowNew(env, null_pointer, "a reading is null");
    return false;
  }
  to->time = (*env)->GetIntField(env, object, reading_time);
  to->value = (*env)->GetDoubleField(env, object, reading_value);
  return read_string(env, (*env)->GetObjectField(env, object, reading_sensor), arena, &to->sensor);
}

/* By its constructor: fields that are final are nobody else's to set. */
jobject new_reading(JNIEnv *env, const struct reading *reading) {
  const struct text *sensor = &reading->sensor;
  jstring string = new_string(env, sensor->utf8, (size_t)(sensor->end - sensor->utf8));
  if (string == NULL) {
    return NULL;
  }
  const jvalue fields[] = {{.i = reading->time}, {.d = reading->value}, {.l = string}};
  return (*env)->NewObjectA(env, IDS.reading, reading_of, fields);
}
