package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Misplaced;

/** What messages say of an annotation that means nothing where it is. */
final class MisplacedReasons {
  private static final String REMOVE = "remove it";

  private static final String NAME_AN_ITEM =
      "name an item with @NativeBound(rust = \"...\"), or remove this";

  private MisplacedReasons() {}

  static Reason of(Misplaced misplaced) {
    Misplaced.Subject of = misplaced.of();
    String taking = of.parameter().map(name -> ", which takes '" + name + "',").orElse("");
    return sentence(misplaced.why()).with(of.name(), of.type(), taking);
  }

  /** Of a subject's name, the type around it, and what tells which parameter has the annotation. */
  private static Reason sentence(Misplaced.Why why) {
    return switch (why) {
      case TYPE_WITHOUT_NAME ->
          new Reason(
              "'%s' is no enum, record, sealed interface or exception, and not marked @NativeBound or"
                  + " @NativeCallback",
              REMOVE);
      case COMPONENT -> new Reason("'%s' is a component of a record", REMOVE);
      case CONSTANT ->
          new Reason("'%s' is a constant of an enum that mirrors none of a crate", REMOVE);
      case FIELD -> new Reason("'%s' is a field", REMOVE);
      case COMPONENT_WITH_VIA ->
          new Reason("'%s' is what @RustVia names, and not the field", REMOVE);
      case IN_COMPANION_OBJECT ->
          new Reason(
              "'%s' is a method of a companion object, and no static one of '%s'",
              "add @JvmStatic");
      case NO_FACTORY ->
          new Reason(
              "'%s' is no static method of an interface or abstract class marked @NativeBound",
              REMOVE);
      case NO_VALUE -> new Reason("'%s' is called on no value that Rust has", REMOVE);
      case NO_VALUE_WITHOUT_CLOSE ->
          new Reason(
              "'%s' is called on no value that Rust has",
              "remove it, or let '%2$s' extend AutoCloseable, so that each object has one");
      case METHOD_OF_CALLBACK -> new Reason("Java implements '%s', a method of a callback", REMOVE);
      case CONSTRUCTOR -> new Reason("a constructor is not native", REMOVE);
      case NOT_NATIVE -> new Reason("'%s' is not native", REMOVE);
      case TYPE_NOT_BOUND ->
          new Reason("'%2$s' is not marked @NativeBound", "mark it, or remove this");
      case NO_FUTURE ->
          new Reason(
              "'%s' returns no CompletableFuture, so that it is over when it returns", REMOVE);
      case NO_FUTURE_TO_FAIL ->
          new Reason(
              "'%s' returns no CompletableFuture, so that it throws what it fails with",
              "write 'throws', or remove this");
      case NO_ITEM ->
          new Reason(
              "'%1$s'%3$s is no item of a crate",
              "name its item with @NativeBound(rust = \"...\"), or remove this");
      case NO_VALUE_TO_CONSUME ->
          new Reason(
              "'%1$s'%3$s is called on no value that a function of a crate could take", REMOVE);
      case SHARED_ITEM ->
          new Reason(
              "'%s' is an item of a crate, and what it returns is the object's value as it is",
              "remove it, and where that is an Arc bind the interface to one,"
                  + " \"std::sync::Arc<...>\"");
      case ITEM_WITHOUT_ENV ->
          new Reason("'%1$s'%3$s is an item of a crate, which takes no Env", REMOVE);
      case IMPORT_OF_TYPE ->
          new Reason(
              "'%s' is not marked @NativeBound", "move it to a type that is, or to the package");
      case IMPORT_OF_PACKAGE ->
          new Reason(
              "package '%s' has no type that is marked @NativeBound",
              "move it to a package that has one, or to a type that is");
      case CRATE_OF_TYPE -> new Reason("'%s' has nothing that is in a crate", NAME_AN_ITEM);
      case CRATE_OF_PACKAGE ->
          new Reason("package '%s' has nothing that is in a crate", NAME_AN_ITEM);
    };
  }
}
