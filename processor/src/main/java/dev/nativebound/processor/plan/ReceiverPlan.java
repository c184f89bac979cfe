package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.plan.OwnedPlan.Keeping;
import java.util.List;
import java.util.Optional;

/**
 * What comes before the parameters.
 *
 * @param self {@code &self} in the trait
 * @param javaThis whether the trait has a {@code this: JObject<'l>}, behind {@code env}
 * @param shimParameters of the exported function, before the Java parameters
 * @param lift the statements that make {@code this}
 * @param take those that make it where it is taken away, behind all that may refuse: an argument
 *     that is the same object is refused at once, and not waited for
 * @param argument what the user's function gets
 */
public record ReceiverPlan(
    Optional<String> self,
    boolean javaThis,
    List<String> shimParameters,
    List<String> lift,
    List<String> take,
    Optional<String> argument) {
  private static final String CLASS = "_class: RawClass<'l>";
  private static final String HANDLE = "handle: RawHandle<'l, Owned>";
  private static final ReceiverPlan UNUSED = without(List.of("_this: RawObject<'l>"));
  private static final ReceiverPlan NONE = without(List.of(CLASS));

  private static ReceiverPlan without(List<String> shimParameters) {
    return new ReceiverPlan(
        Optional.empty(), false, shimParameters, List.of(), List.of(), Optional.empty());
  }

  /** For an item of a crate, which knows nothing of a Java object. */
  static ReceiverPlan ofItem(BoundType type, NativeMethod method) {
    return method.role() == Role.INSTANCE_NATIVE ? UNUSED : of(type, method);
  }

  static ReceiverPlan of(BoundType type, NativeMethod method) {
    if (method.role().hasSelf() && method.consumesSelf()) {
      return taken();
    }
    return switch (method.role()) {
      case STATIC_NATIVE, FUNCTION, FACTORY -> NONE;
      case INSTANCE_NATIVE ->
          new ReceiverPlan(
              Optional.empty(),
              true,
              List.of("this: RawObject<'l>"),
              List.of("let this = " + javaThis(method) + ";"),
              List.of(),
              Optional.of("this"));
      case CALLBACK -> throw new IllegalStateException("Rust calls it, and implements it not");
      case SHARED ->
          Keeping.of(type.natives()).isExclusive()
              ? framed("&", "shared", place(type, method))
              : unframed();
      case EXCLUSIVE -> framed("&mut ", "exclusive", place(type, method));
    };
  }

  /** Calls enter by it: where the method is among those that have a {@code self}. */
  private static int place(BoundType type, NativeMethod method) {
    return OwnedPlan.withSelf(type).toList().indexOf(method);
  }

  /** Nothing can fail behind: the value is taken where the function is called. */
  private static ReceiverPlan taken() {
    return new ReceiverPlan(
        Optional.of("self"),
        false,
        List.of(CLASS, HANDLE),
        List.of(),
        List.of("let this = env.enter_whole(handle)?;"),
        Optional.of("*this.take()"));
  }

  private static ReceiverPlan unframed() {
    return self("&", List.of("let this = env.enter(handle)?;"));
  }

  /** With a frame, by which this thread's own calls are told from those of others. */
  private static ReceiverPlan framed(String reference, String way, int place) {
    String binding = reference.equals("&") ? "this" : "mut this";
    return self(
        reference,
        List.of(
            "let frame = pin!(Frame::new());",
            "let %s = env.enter_%s(handle, frame, %d)?;".formatted(binding, way, place)));
  }

  private static ReceiverPlan self(String reference, List<String> lift) {
    return new ReceiverPlan(
        Optional.of(reference + "self"),
        false,
        List.of(CLASS, HANDLE),
        lift,
        List.of(),
        Optional.of(reference + "this"));
  }

  /**
   * The VM unlocks the object of a synchronized native by the very reference that it passed, so the
   * user's code, which may delete what it gets, gets another.
   */
  private static String javaThis(NativeMethod method) {
    return method.isSynchronized() ? "env.receiver(this)?" : "env.object(this, \"this\")?";
  }
}
