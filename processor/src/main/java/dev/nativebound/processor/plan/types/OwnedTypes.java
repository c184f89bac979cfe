package dev.nativebound.processor.plan.types;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.BoundType.Form;
import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.JavaType.OwnedObject;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.ModuleName;
import dev.nativebound.processor.plan.types.OwnedPlan.Keeping;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The owned types of a library: what a method has to know of those that it mentions. */
public final class OwnedTypes {
  private final Map<TypeName, BoundType> types = new TreeMap<>();
  private final Set<TypeName> shared = new HashSet<>();
  private final Map<TypeName, String> rustNames;

  public OwnedTypes(List<BoundType> library, Map<TypeName, String> rustNames) {
    this.rustNames = rustNames;
    for (BoundType type : library) {
      if (type.form() == Form.OWNED) {
        types.put(type.name(), type);
      }
      type.natives().stream().filter(NativeMethod::isShared).forEach(this::addShared);
    }
  }

  private void addShared(NativeMethod method) {
    if (method.result().type() instanceof OwnedObject object) {
      shared.add(object.name());
    }
  }

  /** How Rust keeps its values. */
  public Keeping keeping(BoundType type) {
    return shared.contains(type.name()) ? Keeping.SHARED_ARC : Keeping.of(type.natives());
  }

  /**
   * Likewise, by name. Of a type that this run does not see nothing is emitted for which that would
   * matter.
   */
  public Keeping keeping(TypeName name) {
    return types.containsKey(name) ? keeping(types.get(name)) : Keeping.SHARED_ONLY;
  }

  /** Whether a call may find another thread inside its values. */
  public boolean mayBeBusy(TypeName name) {
    return !types.containsKey(name) || keeping(name).isExclusive();
  }

  /** Whether {@code bindings} has an alias for it: this run, or an earlier one, binds it. */
  public boolean hasAlias(TypeName name) {
    return types.containsKey(name) && !isMapped(name);
  }

  /** The name of its alias in {@code __types}. */
  public String alias(TypeName name) {
    return rustNames.getOrDefault(name, name.simpleName());
  }

  /** Whether it is a crate's, in whose place the emitted crate has a type of its own. */
  boolean isMapped(TypeName name) {
    return mapped(name).isPresent();
  }

  /** The crate's type that it is. */
  public Optional<CratePath> mapped(TypeName name) {
    return Optional.ofNullable(types.get(name)).flatMap(BoundType::rust);
  }

  /** The type that its handle is of, for the shim of another class. */
  public OwnedType handled(TypeName name) {
    return isMapped(name)
        ? new OwnedType.OfOtherModule(ModuleName.of(name.binaryName()))
        : new OwnedType.Alias(alias(name));
  }

  /** The static that knows its companion, in the shim of a native that the user declared. */
  public ObjectClass objectClass(String cell, TypeName name) {
    return new ObjectClass(cell, handled(name), name.companion().internalName());
  }

  /** The type that implements it in the user's crate. */
  public RustType implementing(TypeName name) {
    return new RustType.Implementing(path(name), alias(name));
  }

  private String path(TypeName name) {
    return types.containsKey(name)
        ? types.get(name).rustName().orElseGet(() -> alias(name))
        : alias(name);
  }
}
