package dev.nativebound.processor.emit.rust;

import dev.nativebound.processor.emit.RustLiteral;
import dev.nativebound.processor.emit.rust.ItemSpelling.Statement;
import dev.nativebound.processor.plan.items.ItemArgument;
import dev.nativebound.processor.plan.items.ItemArgument.AsIs;
import dev.nativebound.processor.plan.items.ItemArgument.From;
import dev.nativebound.processor.plan.items.ItemArgument.Inferred;
import dev.nativebound.processor.plan.items.ItemArgument.Made;
import dev.nativebound.processor.plan.items.ItemArgument.MadeAs;
import dev.nativebound.processor.plan.items.ItemArgument.Maker;
import dev.nativebound.processor.plan.items.ItemArgument.OfObject;
import dev.nativebound.processor.plan.items.ItemArgument.OfType;
import dev.nativebound.processor.plan.items.ItemArgument.Told;
import java.util.List;

/** The arguments of a crate's item, and before them what has to be done before the call. */
final class ItemArgumentSpelling implements ItemArgument.Visitor<String> {
  private final List<Statement> before;

  /**
   * Arguments of one call.
   *
   * @param before gets the statements before it
   */
  ItemArgumentSpelling(List<Statement> before) {
    this.before = before;
  }

  @Override
  public String ofObject(OfObject argument) {
    boolean isNewtype = argument.isNewtype();
    return switch (argument.access()) {
      case SHARED -> isNewtype ? "&this.0" : "&*this";
      case EXCLUSIVE -> isNewtype ? "&mut this.0" : "&mut *this";
      case TAKEN -> isNewtype ? "this.take().0" : "*this.take()";
    };
  }

  @Override
  public String ofType(OfType argument) {
    return "&" + argument.value();
  }

  @Override
  public String asIs(AsIs argument) {
    return argument.value().accept(new ItemValueSpelling());
  }

  @Override
  public String inferred(Inferred argument) {
    From from = argument.from();
    return argument.isEarly()
        ? declared(Statement.of(from.local(), given(from)), from)
        : given(from);
  }

  @Override
  public String told(Told argument) {
    From from = argument.from();
    String as = "given_as!(" + argument.type() + ", " + value(from) + ", " + name(from) + ")";
    return declared(Statement.of(from.local(), as), from);
  }

  @Override
  public String made(Made argument) {
    From from = argument.maker().from();
    String made = "Made::new(" + made(argument.maker()) + ")";
    before.add(Statement.of("mut " + from.local(), made));
    return given("&mut " + from.local(), from);
  }

  @Override
  public String madeAs(MadeAs argument) {
    From from = argument.maker().from();
    String made = made(argument.maker());
    return argument.isLent()
        ? "&" + declared(Statement.of(from.local(), made), from)
        : declared(Statement.of(from.local(), argument.type(), made), from);
  }

  private String declared(Statement statement, From from) {
    before.add(statement);
    return from.local();
  }

  private static String made(Maker maker) {
    From from = maker.from();
    String value = maker.isInferred() ? given(from) : value(from);
    return "via!(" + maker.function() + "(" + value + "), " + name(from) + ")";
  }

  private static String given(From from) {
    return given(value(from), from);
  }

  /** As the type that the function takes, which rustc infers. */
  private static String given(String value, From from) {
    return "given!(" + value + ", " + name(from) + ")";
  }

  private static String value(From from) {
    return from.value().accept(new ItemValueSpelling());
  }

  private static String name(From from) {
    return RustLiteral.of(from.java());
  }
}
