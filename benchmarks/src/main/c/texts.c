/* The texts: the files that Java and Rust have too. */
#include "texts.h"

#define HIDDEN __attribute__((visibility("hidden")))

/* With a NUL behind it, for NewStringUTF. */
#define INCLUDE_TEXT(name, file)                                     \
  __asm__(".section .rodata\n" #name ":\n.incbin \"" file "\"\n"     \
          #name "_end:\n.byte 0\n.previous");                        \
  extern HIDDEN const char name[], name##_end[]

INCLUDE_TEXT(text_20, "20.txt");
INCLUDE_TEXT(text_ascii, "10k-ascii.txt");
INCLUDE_TEXT(text_latin1, "10k-latin1.txt");
INCLUDE_TEXT(text_mixed, "10k-mixed.txt");

const struct text TEXTS[] = {
    {text_20, text_20_end},
    {text_ascii, text_ascii_end},
    {text_latin1, text_latin1_end},
    {text_mixed, text_mixed_end},
};

const char *const KILOBYTE = text_ascii;
