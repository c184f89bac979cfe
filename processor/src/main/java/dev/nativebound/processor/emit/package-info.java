/** Plans in, text out. Pure: nothing here reads or writes a file. */
package dev.nativebound.processor.emit;
