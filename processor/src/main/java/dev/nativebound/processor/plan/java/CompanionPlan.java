package dev.nativebound.processor.plan.java;

import dev.nativebound.processor.plan.codecs.CodecMethodPlan;
import dev.nativebound.processor.plan.codecs.EnumTablePlan;
import dev.nativebound.processor.plan.types.CompanionNative;
import dev.nativebound.processor.plan.types.OwnedPlan;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The class that implements a bound interface or abstract class.
 *
 * @param isInterface whether it implements the bound type; else it extends it
 * @param isPublic whether the bound type can be named from everywhere
 * @param owned present when each object has a value in Rust
 * @param key the native that gives the key of the library, where handles pass between classes
 * @param loadName the name of the method that loads the library
 * @param methods in the order of the type's natives
 * @param cancel the native by which Java says that it does not wait for a call; present where a
 *     result comes later
 * @param writers the values that its methods write
 * @param readers those that they read
 * @param adapters what calls callbacks for Rust, by their names
 * @param counts present when there are such
 */
public record CompanionPlan(
    boolean isInterface,
    boolean isPublic,
    Optional<OwnedPlan> owned,
    Optional<CompanionNative> key,
    String loadName,
    List<JavaMethodPlan> methods,
    Optional<CompanionNative> cancel,
    List<CodecMethodPlan> writers,
    List<CodecMethodPlan> readers,
    List<AdapterPlan> adapters,
    Optional<CallbackCounts> counts,
    List<EnumTablePlan> tables) {

  /** Whether values travel in messages, in a call or in a callback of one. */
  public boolean usesMessages() {
    return !adapters.isEmpty() || all().anyMatch(JavaMethodPlan::usesMessage);
  }

  /** Those that take results that have come. */
  public List<JavaMethodPlan> finishers() {
    return methods.stream()
        .flatMap(method -> method.future().stream())
        .map(FuturePlan::finisher)
        .toList();
  }

  private Stream<JavaMethodPlan> all() {
    return Stream.concat(methods.stream(), finishers().stream());
  }
}
