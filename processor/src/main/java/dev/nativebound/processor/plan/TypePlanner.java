package dev.nativebound.processor.plan;

import dev.nativebound.processor.docs.Rustdoc;
import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.BoundType.Form;
import dev.nativebound.processor.model.CodePointOrder;
import dev.nativebound.processor.model.CratePath;
import dev.nativebound.processor.model.EnumModel;
import dev.nativebound.processor.model.JavaType.Buffer;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.names.Claims;
import dev.nativebound.processor.names.CrateItem;
import dev.nativebound.processor.names.CrateItems;
import dev.nativebound.processor.names.Export;
import dev.nativebound.processor.names.JavaScope;
import dev.nativebound.processor.names.MethodNames;
import dev.nativebound.processor.names.ModuleName;
import dev.nativebound.processor.names.NativeNames;
import dev.nativebound.processor.names.RustIdentifier;
import dev.nativebound.processor.passage.Door;
import dev.nativebound.processor.passage.MethodPassage;
import dev.nativebound.processor.passage.Passages;
import dev.nativebound.processor.plan.callbacks.CallbackPlanner;
import dev.nativebound.processor.plan.contract.Contract;
import dev.nativebound.processor.plan.contract.ContractLine;
import dev.nativebound.processor.plan.contract.CratePlanner;
import dev.nativebound.processor.plan.contract.Declaration;
import dev.nativebound.processor.plan.items.ConversionPlanner;
import dev.nativebound.processor.plan.items.ItemPlanner;
import dev.nativebound.processor.plan.items.ItemReceivers;
import dev.nativebound.processor.plan.items.ItemTypes;
import dev.nativebound.processor.plan.items.MappedPlan;
import dev.nativebound.processor.plan.items.MappedPlan.NewtypePlan;
import dev.nativebound.processor.plan.java.CompanionPlan;
import dev.nativebound.processor.plan.java.CompanionPlanner;
import dev.nativebound.processor.plan.java.FuturePlan;
import dev.nativebound.processor.plan.java.JavaMethodPlan;
import dev.nativebound.processor.plan.types.ByValue;
import dev.nativebound.processor.plan.types.CompanionNative;
import dev.nativebound.processor.plan.types.OwnedTypes;
import dev.nativebound.processor.plan.types.RustValues;
import dev.nativebound.processor.plan.types.ValueModels;
import dev.nativebound.processor.plan.values.Derives;
import dev.nativebound.processor.plan.values.EnumPlan;
import dev.nativebound.processor.plan.values.EnumPlan.Variant;
import dev.nativebound.processor.plan.values.ValuePlanner;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Plans all that is emitted for one class of the user's. */
final class TypePlanner {
  private final String crate;
  private final Map<TypeName, String> rustNames;
  private final OwnedTypes owned;
  private final List<String> derives;

  TypePlanner(
      String crate, Map<TypeName, String> rustNames, OwnedTypes owned, List<String> derives) {
    this.crate = crate;
    this.rustNames = rustNames;
    this.owned = owned;
    this.derives = derives;
  }

  TypePlan plan(BoundType type) {
    TypeName companion = type.name().companion();
    NativeNames natives = CompanionPlanner.namesOf(type);
    List<MethodPassage> passages = passagesOf(type);
    Optional<CompanionPlan> generated =
        when(
            type.form().isGenerated(),
            () -> new CompanionPlanner(type, natives, owned).plan(passages));
    List<EnumPlan> enums = Claims.enumsOf(type).stream().map(this::plan).toList();
    return new TypePlan(
        type.name(),
        companion,
        type.reach().allows(type.name(), type.name().packageName()) ? type.name() : companion,
        JavaScope.of(type),
        rustNames.get(type.name()),
        type.rustName().orElse(rustNames.get(type.name())),
        ModuleName.of(type.name().binaryName()),
        Rustdoc.of(type.javadoc()),
        type.deprecated(),
        methodsOf(type, passages, generated),
        enums,
        new ValuePlanner(type, new RustValues(rustNames, owned), rustNames, derives).plan(),
        new CallbackPlanner(type, new RustValues(rustNames, owned), rustNames).plan(),
        contractOf(type),
        own(type, natives, "contract"),
        when(!enums.isEmpty() && generated.isEmpty(), () -> own(type, natives, "constants")),
        when(ownsBuffers(type), () -> own(type, natives, "free")),
        generated,
        hasTrait(type),
        mappedOf(type));
  }

  /** What says what a type of the user's has to be stays, also where it has no function. */
  private static boolean hasTrait(BoundType type) {
    boolean isUsers = type.form() == Form.OWNED || type.natives().isEmpty();
    return type.hasTrait() || (type.rust().isEmpty() && isUsers);
  }

  private MappedPlan mappedOf(BoundType type) {
    List<Optional<CrateItem>> items = CrateItems.of(type);
    List<NativeMethod> mapped =
        IntStream.range(0, items.size())
            .filter(i -> items.get(i).isPresent())
            .mapToObj(type.natives()::get)
            .toList();
    return new MappedPlan(
        !mapped.isEmpty(),
        mappedOwned(type).map(path -> newtype(type, path)),
        new ConversionPlanner(type, crate, rustNames, owned).plan(mapped));
  }

  private static Optional<CratePath> mappedOwned(BoundType type) {
    return type.rust().filter(path -> type.form() == Form.OWNED);
  }

  private NewtypePlan newtype(BoundType type, CratePath path) {
    return new NewtypePlan(
        path.in(crate), owned.keeping(type).threads(), type.name().canonicalName());
  }

  private List<MethodPlan> methodsOf(
      BoundType type, List<MethodPassage> passages, Optional<CompanionPlan> generated) {
    MethodPlanner methods =
        new MethodPlanner(
            rustNames,
            owned,
            new ItemPlanner(
                crate,
                mappedOwned(type).map(CratePath::expression),
                new ItemTypes(type, rustNames, owned),
                new ItemReceivers(type, crate)),
            new ByValue(ValueModels.byName(type)),
            generated.isPresent());
    List<String> names = MethodNames.of(type.natives());
    List<Optional<CrateItem>> items = CrateItems.of(type);
    return IntStream.range(0, names.size())
        .mapToObj(
            i -> {
              NativeMethod method = type.natives().get(i);
              Optional<FinishPlan> finish =
                  generated.flatMap(plan -> finishOf(plan.methods().get(i), passages.get(i)));
              Export export =
                  generated
                      .map(plan -> plan.methods().get(i).calls().export())
                      .orElseGet(() -> Export.of(type.name(), method, type.natives()));
              return methods.plan(
                  type, method, passages.get(i), names.get(i), items.get(i), export, finish);
            })
        .toList();
  }

  private static Optional<FinishPlan> finishOf(JavaMethodPlan method, MethodPassage passage) {
    return method
        .future()
        .map(FuturePlan::finisher)
        .map(
            finisher ->
                new FinishPlan(
                    finisher.calls().export(), Passages.messageOfResult(passage.result())));
  }

  /** How everything passes: both halves of a method are planned from it. */
  private static List<MethodPassage> passagesOf(BoundType type) {
    Door door = type.form().isGenerated() ? Door.GENERATED : Door.DECLARED;
    Passages passages = new Passages(door, type.name(), ValueModels.byName(type));
    return type.natives().stream().map(passages::of).toList();
  }

  private static Contract contractOf(BoundType type) {
    List<String> own = new ArrayList<>(ContractLine.ofForm(type));
    List<Optional<CrateItem>> items = CrateItems.of(type);
    for (int i = 0; i < items.size(); i++) {
      own.add(ContractLine.of(type.natives().get(i), items.get(i)));
    }
    CratePlanner.plan(List.of(type)).stream().map(ContractLine::of).forEach(own::add);
    List<Declaration> types = new ArrayList<>();
    Claims.enumsOf(type).stream().map(ContractLine::of).forEach(types::add);
    type.values().stream().map(ContractLine::of).forEach(types::add);
    type.callbacks().stream().map(ContractLine::of).forEach(types::add);
    return Contract.of(type.name().binaryName(), own, types);
  }

  private static boolean ownsBuffers(BoundType type) {
    return type.natives().stream()
        .map(NativeMethod::result)
        .anyMatch(r -> r.type() instanceof Buffer);
  }

  /** The companion of a class with natives of its own has no method of the user's. */
  private static CompanionNative own(BoundType type, NativeNames natives, String purpose) {
    return CompanionNative.of(
        type.name().companion(), type.form().isGenerated() ? natives.own(purpose) : purpose);
  }

  private static <T> Optional<T> when(boolean needed, Supplier<T> value) {
    return needed ? Optional.of(value.get()) : Optional.empty();
  }

  private EnumPlan plan(EnumModel model) {
    List<Variant> variants =
        model.constants().stream().map(c -> new Variant(c, RustIdentifier.variant(c))).toList();
    return new EnumPlan(
        model.name(),
        rustNames.get(model.name()),
        Rustdoc.of(model.javadoc()),
        Derives.ofEnum(derives),
        variants,
        variants.stream()
            .sorted(Comparator.comparing(Variant::constant, CodePointOrder.INSTANCE))
            .toList(),
        ContractLine.of(model));
  }
}
