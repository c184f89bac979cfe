package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.EmittedFile;
import dev.nativebound.processor.plan.TypePlan;

/**
 * {@code contract/<class>.txt}: the lines of a class's contract, for whoever packs the library and
 * asks whether two were built from the same Java.
 */
public final class ContractEmitter {
  private ContractEmitter() {}

  /** The file of a module. */
  public static String path(String module) {
    return "contract/" + module + ".txt";
  }

  /** The lines of {@code type}, below its name. */
  public static EmittedFile emit(TypePlan type) {
    StringBuilder text = new StringBuilder(type.name().canonicalName()).append('\n');
    type.contract().lines().forEach(line -> text.append(line).append('\n'));
    return new EmittedFile(path(type.module()), text.toString());
  }
}
