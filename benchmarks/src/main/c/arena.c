#include "arena.h"

#include <stdlib.h>

enum { CHUNK_BYTES = 64 * 1024 - 64 };

struct chunk {
  struct chunk *before;
  char bytes[];
};

char *arena_room(struct arena *arena, size_t length) {
  if ((size_t)(arena->end - arena->next) >= length) {
    return arena->next;
  }
  size_t size = length > CHUNK_BYTES ? length : CHUNK_BYTES;
  struct chunk *chunk = malloc(sizeof(struct chunk) + size);
  if (chunk == NULL) {
    return NULL;
  }
  chunk->before = arena->chunks;
  arena->chunks = chunk;
  arena->next = chunk->bytes;
  arena->end = chunk->bytes + size;
  return arena->next;
}

void arena_free(struct arena *arena) {
  while (arena->chunks != NULL) {
    struct chunk *chunk = arena->chunks;
    arena->chunks = chunk->before;
    free(chunk);
  }
}
