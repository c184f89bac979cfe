package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.BoundType;

/** The codecs of a generated class: what is only written has no methods that read. */
record Codecs(EnumTables tables, CodecPlanner writers, CodecPlanner readers) {

  static Codecs of(BoundType type) {
    EnumTables tables = new EnumTables(type);
    return new Codecs(tables, new CodecPlanner(type, tables), new CodecPlanner(type, tables));
  }
}
