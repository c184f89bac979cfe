package dev.nativebound.processor.plan.types;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.names.NativeNames;
import java.util.List;
import java.util.stream.Stream;

/**
 * How Rust keeps the values of an owned type.
 *
 * @param keeping which ways in its methods need
 * @param methods the names of those that have a {@code self}; calls enter by the place in it
 * @param liveName the method that says how many there are
 * @param liveNative what it calls
 * @param closeNative the native that drops the value
 * @param releaseNative the native that frees what is left of it when the Java object is gone
 */
public record OwnedPlan(
    Keeping keeping,
    List<String> methods,
    String liveName,
    CompanionNative liveNative,
    CompanionNative closeNative,
    CompanionNative releaseNative) {

  /** By the names that the runtime has for them. */
  public enum Keeping {
    SHARED_ONLY("SharedOnly", true),
    SHARED_ARC("SharedArc", true),
    MIXED("Mixed", true),
    EXCLUSIVE_ONLY("ExclusiveOnly", false);

    private final String rustName;
    private final boolean isShared;

    Keeping(String rustName, boolean isShared) {
      this.rustName = rustName;
      this.isShared = isShared;
    }

    /** The type in Rust. */
    public String rustName() {
      return rustName;
    }

    /** Whether calls can be exclusive. */
    public boolean isExclusive() {
      return this == MIXED || this == EXCLUSIVE_ONLY;
    }

    /** The runtime's type for how Java's threads use a value. */
    public String rustThreads() {
      return isShared ? "AtOnce" : "InTurn";
    }

    /** How threads use a value. */
    public String threads() {
      return isShared ? "shared" : "exclusive";
    }

    public static Keeping of(List<NativeMethod> natives) {
      boolean exclusive = natives.stream().anyMatch(method -> method.role() == Role.EXCLUSIVE);
      boolean shared = natives.stream().anyMatch(m -> m.role() == Role.SHARED && !m.consumesSelf());
      boolean taken = natives.stream().anyMatch(NativeMethod::consumesSelf);
      if (!exclusive && (shared || !taken)) {
        return SHARED_ONLY;
      }
      return shared ? MIXED : EXCLUSIVE_ONLY;
    }
  }

  public static OwnedPlan of(BoundType type, NativeNames natives, OwnedTypes all) {
    return new OwnedPlan(
        all.keeping(type),
        withSelf(type).map(NativeMethod::name).toList(),
        natives.beside("live"),
        CompanionNative.of(type.name().companion(), natives.own("live")),
        CompanionNative.of(type.name().companion(), natives.own("close")),
        CompanionNative.of(type.name().companion(), natives.own("release")));
  }

  public static Stream<NativeMethod> withSelf(BoundType type) {
    return type.natives().stream().filter(method -> method.role().hasSelf());
  }
}
