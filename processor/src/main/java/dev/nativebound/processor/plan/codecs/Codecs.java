package dev.nativebound.processor.plan.codecs;

import dev.nativebound.processor.model.BoundType;

/** The codecs of a companion: what is only written has no methods that read. */
public record Codecs(
    EnumTables tables, Adapters adapters, CodecPlanner writers, CodecPlanner readers) {

  public static Codecs of(BoundType type) {
    EnumTables tables = new EnumTables(type);
    Adapters adapters = new Adapters(type);
    return new Codecs(
        tables,
        adapters,
        new CodecPlanner(type, tables, adapters),
        new CodecPlanner(type, tables, adapters));
  }
}
