package dev.nativebound.processor.plan.types;

import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import java.util.HashMap;
import java.util.Map;

/** How wide a value is on the stack: what is in a box or a collection is elsewhere. */
public final class ByValue {
  /** Fewer fields have room wherever a native begins, which is 80 KiB above the end of a stack. */
  private static final int WIDE = 64;

  private final Map<TypeName, ValueModel> values;
  private final Recursion recursion;
  private final Map<TypeName, Long> counted = new HashMap<>();

  public ByValue(Map<TypeName, ValueModel> values) {
    this.values = values;
    this.recursion = new Recursion(values);
  }

  public boolean isWide(TypeUse use) {
    return fields(use) >= WIDE;
  }

  private long fields(TypeUse use) {
    return use.type().accept(new ContainedValue()).map(this::fields).orElse(1L);
  }

  private long fields(TypeName owner) {
    Long known = counted.get(owner);
    if (known == null) {
      known = count(owner);
      counted.put(owner, known);
    }
    return known;
  }

  /** Of all variants: that is no less than the widest has. */
  private long count(TypeName owner) {
    return values.get(owner).fields().stream()
        .mapToLong(field -> recursion.closes(owner, field.use()) ? 1 : fields(field.use()))
        .sum();
  }
}
