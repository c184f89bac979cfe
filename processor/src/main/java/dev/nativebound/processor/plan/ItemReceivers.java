package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.CratePath.Kind;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.names.CrateItem;
import java.util.Optional;

/** What the items of crates get before the Java parameters. */
final class ItemReceivers {
  private final BoundType type;
  private final String crate;

  ItemReceivers(BoundType type, String crate) {
    this.type = type;
    this.crate = crate;
  }

  /** The value of the object, where Rust has one; else the value that the type stands for. */
  Optional<String> of(NativeMethod method, CrateItem item) {
    if (method.role().hasSelf()) {
      return Optional.of(self(method) + (isNewtype() ? ".0" : ""));
    }
    return item.isOnValue()
        ? Optional.empty()
        : type.rust().filter(path -> path.kind() == Kind.VALUE).map(this::reference);
  }

  private String reference(CratePath value) {
    return "&" + value.expressionIn(crate);
  }

  private boolean isNewtype() {
    return type.rust().isPresent();
  }

  private String self(NativeMethod method) {
    if (method.consumesSelf()) {
      return isNewtype() ? "this.take()" : "*this.take()";
    }
    String reference =
        switch (method.role()) {
          case EXCLUSIVE -> "&mut ";
          default -> "&";
        };
    return reference + (isNewtype() ? "this" : "*this");
  }
}
