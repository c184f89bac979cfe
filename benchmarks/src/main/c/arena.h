/* Memory for many strings, freed at once. */
#ifndef NATIVEBOUND_BENCHMARKS_ARENA_H
#define NATIVEBOUND_BENCHMARKS_ARENA_H

#include <stddef.h>

/* All zero when nothing is in it. */
struct arena {
  struct chunk *chunks;
  char *next, *end;
};

/* Where `length` bytes have room, or NULL; `next` is moved by who uses them. */
char *arena_room(struct arena *arena, size_t length);

void arena_free(struct arena *arena);

#endif
