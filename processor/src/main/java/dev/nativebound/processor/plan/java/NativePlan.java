package dev.nativebound.processor.plan.java;

import dev.nativebound.processor.model.TypeRef;
import dev.nativebound.processor.names.Export;
import java.util.List;

/** A native of a companion that a method of the user's calls. */
public record NativePlan(
    String name, Export export, List<NativeParameter> parameters, TypeRef result) {

  /** A parameter of it. */
  public record NativeParameter(String name, TypeRef type) {}
}
