package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.plan.TypePlan;
import dev.nativebound.processor.plan.items.MappedPlan;
import dev.nativebound.processor.plan.items.MappedPlan.NewtypePlan;

/**
 * What a module of shims has before them: the type that Java has handles of, and the impls for
 * types of crates, which nobody but the emitted crate may write.
 */
final class MappedEmitter {
  private static final String MARKER = "::std::marker::PhantomData<M>";

  private MappedEmitter() {}

  static void emit(TypePlan type, RustWriter out) {
    MappedPlan mapped = type.mapped();
    if (mapped.owned().isPresent()) {
      newtype(type, mapped.owned().get(), out.blank());
    } else {
      alias(type, out);
      mode(mapped, out);
    }
    mapped.conversions().stream()
        .flatMap(conversion -> conversion.accept(new ConversionSpelling()).stream())
        .forEach(written -> conversion(written, out.blank()));
  }

  private static void alias(TypePlan type, RustWriter out) {
    if (type.owned().isPresent()) {
      out.blank().line("/// What Java has a handle of.");
      out.line("type Owned = bindings::__types::" + type.rustName() + ";");
    }
  }

  private static void newtype(TypePlan type, NewtypePlan newtype, RustWriter out) {
    out.line("/// The crate's type.");
    out.line("type Item = " + newtype.type() + "; // " + newtype.place()).blank();
    out.line("/// What Java has a handle of.");
    out.line("pub struct Owned(pub Item);").blank();
    OwnedTypeEmitter.emit(type, type.owned().orElseThrow(), "Owned", out);
    mode(out.blank());
    String threads = newtype.threads();
    out.blank().line("wrapped!(Here, Owned, Item, " + threads + "); // " + newtype.place());
  }

  private static void mode(MappedPlan mapped, RustWriter out) {
    if (mapped.isUsed()) {
      mode(out.blank());
    }
  }

  private static void mode(RustWriter out) {
    out.line("/// Makes a conversion between types of others this module's own.");
    out.line("struct Here<M>(" + MARKER + ");").blank();
    out.line("impl MayThrow for Here<Throwing> {}");
  }

  private static void conversion(Conversion conversion, RustWriter out) {
    if (conversion.isLentToo()) {
      out.open("lent_too! {");
      implementation(conversion, out);
      out.close("}");
    } else {
      out.line("#[diagnostic::do_not_recommend]"); // rustc would list it where others do not fit
      implementation(conversion, out);
    }
  }

  private static void implementation(Conversion conversion, RustWriter out) {
    out.open(conversion.head() + " {");
    out.open(conversion.function() + " {");
    conversion.body().forEach(out::line);
    out.close("}");
    out.close("}");
  }
}
