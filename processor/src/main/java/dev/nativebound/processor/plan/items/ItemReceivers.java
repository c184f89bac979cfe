package dev.nativebound.processor.plan.items;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.CratePath.Kind;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.names.CrateItem;
import dev.nativebound.processor.plan.items.ItemArgument.Access;
import dev.nativebound.processor.plan.items.ItemArgument.OfObject;
import dev.nativebound.processor.plan.items.ItemArgument.OfType;
import java.util.Optional;

/** Plans what the items of crates get before the Java parameters. */
public final class ItemReceivers {
  private final BoundType type;
  private final String crate;

  /**
   * Receivers of the methods of {@code type}.
   *
   * @param crate the name of the project's own crate
   */
  public ItemReceivers(BoundType type, String crate) {
    this.type = type;
    this.crate = crate;
  }

  /** The value of the object, where Rust has one; else the value that the type stands for. */
  Optional<ItemArgument> of(NativeMethod method, CrateItem item) {
    if (method.role().hasSelf()) {
      return Optional.of(new OfObject(access(method), type.rust().isPresent()));
    }
    return item.isOnValue()
        ? Optional.empty()
        : type.rust()
            .filter(path -> path.kind() == Kind.VALUE)
            .map(path -> new OfType(path.expressionIn(crate)));
  }

  private static Access access(NativeMethod method) {
    if (method.consumesSelf()) {
      return Access.TAKEN;
    }
    return switch (method.role()) {
      case EXCLUSIVE -> Access.EXCLUSIVE;
      case SHARED, STATIC_NATIVE, INSTANCE_NATIVE, FUNCTION, CALLBACK, FACTORY -> Access.SHARED;
    };
  }
}
