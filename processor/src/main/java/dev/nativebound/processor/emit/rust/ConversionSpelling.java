package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.plan.items.ConversionPlan;
import dev.nativebound.processor.plan.items.ConversionPlan.Constant;
import dev.nativebound.processor.plan.items.ConversionPlan.EnumToJava;
import dev.nativebound.processor.plan.items.ConversionPlan.EnumToRust;
import dev.nativebound.processor.plan.items.ConversionPlan.IntoOwned;
import dev.nativebound.processor.plan.items.ConversionPlan.Mirrored;
import dev.nativebound.processor.plan.items.ConversionPlan.OfOwn;
import dev.nativebound.processor.plan.items.ConversionPlan.StructToJava;
import dev.nativebound.processor.plan.items.ConversionPlan.StructToRust;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The impls by which types of crates become those of {@code bindings}, and back.
 *
 * <p>Each constant of an enum is written down, so that rustc finds a variant that only one of them
 * has.
 */
final class ConversionSpelling implements ConversionPlan.Visitor<List<Conversion>> {
  @Override
  public List<Conversion> ofOwn(OfOwn conversion) {
    String same = TypeSpelling.owned(conversion.type());
    return List.of(Conversion.lowering(same, same, List.of("Ok(self)")));
  }

  @Override
  public List<Conversion> intoOwned(IntoOwned conversion) {
    String to = TypeSpelling.owned(conversion.owned());
    return List.of(Conversion.lowering(conversion.type(), to, List.of("Ok(" + to + "(self))")));
  }

  @Override
  public List<Conversion> enumToJava(EnumToJava conversion) {
    Mirrored types = conversion.types();
    List<String> body =
        match(
            types,
            conversion.constants(),
            constant -> variant(types, constant, "_") + " => " + own(types, constant));
    String own = own(types);
    return List.of(
        Conversion.lowering("&" + types.type(), own, body),
        Conversion.byReference(types.type(), own));
  }

  @Override
  public List<Conversion> enumToRust(EnumToRust conversion) {
    Mirrored types = conversion.types();
    List<String> body =
        match(
            types,
            conversion.constants(),
            constant -> own(types, constant) + " => " + variant(types, constant, none(constant)));
    String name = conversion.mayFail() ? "name" : "_";
    return List.of(Conversion.giving(own(types), types.type(), name, body));
  }

  private static List<String> match(
      Mirrored types, List<Constant> constants, Function<Constant, String> arm) {
    String java = types.java().canonicalName();
    List<String> lines = new ArrayList<>(List.of("Ok(match self { // " + java));
    for (Constant constant : constants) {
      lines.add("    " + arm.apply(constant) + ", // " + java + "#" + constant.java());
    }
    lines.add("})");
    return lines;
  }

  private static String own(Mirrored types, Constant constant) {
    return own(types) + "::" + constant.own();
  }

  private static String variant(Mirrored types, Constant constant, String others) {
    return constant.variant().map(name -> types.expression() + "::" + name).orElse(others);
  }

  private static String none(Constant constant) {
    return "return Err(no_variant(name, " + RustLiteral.of(constant.java()) + "))";
  }

  @Override
  public List<Conversion> structToJava(StructToJava conversion) {
    return StructSpelling.toJava(conversion);
  }

  @Override
  public List<Conversion> structToRust(StructToRust conversion) {
    return List.of(StructSpelling.toRust(conversion));
  }

  /** The type of {@code bindings}. */
  static String own(Mirrored types) {
    return TypeSpelling.IN_SHIM.of(types.own());
  }
}
