/* What a walk through Java's objects needs. */
#ifndef NATIVEBOUND_BENCHMARKS_WALK_H
#define NATIVEBOUND_BENCHMARKS_WALK_H

#include <jni.h>

/* Set once, by find_values. */
struct ids {
  jclass reading, arrays, array_list;
  jmethodID size, get, to_array, as_list, new_array_list, add;
};

extern struct ids IDS;

/*
 * As many references as a frame has before it is left, and with it they are: that is cheaper than DeleteLocalRef for each,
 * and HotSpot keeps 32 in one piece.
 */
enum { FRAME = 32 };

static inline jsize smaller(jsize a, jsize b) {
  return a < b ? a : b;
}

#endif
