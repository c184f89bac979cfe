/* What natives return: texts and bytes that the native side has from the start. */
#ifndef NATIVEBOUND_BENCHMARKS_TEXTS_H
#define NATIVEBOUND_BENCHMARKS_TEXTS_H

/* UTF-8, with a NUL at `end`. */
struct text {
  const char *utf8;
  const char *end;
};

/* In the order of the enum `Text`. */
extern const struct text TEXTS[];

/* 1,024 bytes. */
extern const char *const KILOBYTE;

#endif
