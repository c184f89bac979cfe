/** Our annotations where they mean nothing, and methods where one is missing. */
package dev.nativebound.processor.read.marks;
