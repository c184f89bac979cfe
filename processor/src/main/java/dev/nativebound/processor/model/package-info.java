/** What the user wrote, as records: the reader turns elements into these, and never fails. */
package dev.nativebound.processor.model;
