package dev.nativebound.processor.plan;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.CodePointOrder;
import dev.nativebound.processor.model.JavaType.Buffer;
import dev.nativebound.processor.model.JavaType.EnumModel;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.Claims;
import dev.nativebound.processor.names.JniSymbol;
import dev.nativebound.processor.names.MethodNames;
import dev.nativebound.processor.names.ModuleName;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.plan.EnumPlan.Variant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Plans one class. */
final class TypePlanner {
  private final Map<TypeName, String> rustNames;
  private final MethodPlanner methods;

  TypePlanner(Map<TypeName, String> rustNames) {
    this.rustNames = rustNames;
    this.methods = new MethodPlanner(new TypeTable(rustNames));
  }

  TypePlan plan(BoundType type) {
    TypeName companion = type.name().companion();
    List<EnumPlan> enums = Claims.enumsOf(type).stream().map(this::plan).toList();
    return new TypePlan(
        type.name(),
        companion,
        type.reach().allows(type.name(), type.name().packageName()) ? type.name() : companion,
        rustNames.get(type.name()),
        type.rustName().orElse(rustNames.get(type.name())),
        ModuleName.of(type.name().binaryName()),
        Rustdoc.of(type.javadoc()),
        type.deprecated(),
        methodsOf(type),
        enums,
        contractOf(type),
        JniSymbol.of(companion, "contract"),
        when(!enums.isEmpty(), companion, "constants"),
        when(ownsBuffers(type), companion, "free"));
  }

  private List<MethodPlan> methodsOf(BoundType type) {
    List<String> names = MethodNames.of(type.natives());
    return IntStream.range(0, names.size())
        .mapToObj(i -> methods.plan(type, type.natives().get(i), names.get(i)))
        .toList();
  }

  private static Contract contractOf(BoundType type) {
    Stream<String> reached = Claims.enumsOf(type).stream().map(ContractLine::of);
    Stream<String> natives = type.natives().stream().map(ContractLine::of);
    return Contract.of(type.name().binaryName(), Stream.concat(reached, natives).toList());
  }

  private static boolean ownsBuffers(BoundType type) {
    return type.natives().stream()
        .map(NativeMethod::result)
        .anyMatch(r -> r.type() instanceof Buffer);
  }

  private static Optional<JniSymbol> when(boolean needed, TypeName companion, String method) {
    return needed ? Optional.of(JniSymbol.of(companion, method)) : Optional.empty();
  }

  private EnumPlan plan(EnumModel model) {
    List<Variant> variants =
        model.constants().stream().map(c -> new Variant(c, RustIdentifier.variant(c))).toList();
    return new EnumPlan(
        model.name(),
        rustNames.get(model.name()),
        Rustdoc.of(model.javadoc()),
        variants,
        variants.stream()
            .sorted(Comparator.comparing(Variant::constant, CodePointOrder.INSTANCE))
            .toList());
  }
}
