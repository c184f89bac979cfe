package dev.nativebound.processor.read.marks;

import static dev.nativebound.processor.model.Annotations.CONSUMES;
import static dev.nativebound.processor.model.Annotations.EXCLUSIVE;
import static dev.nativebound.processor.model.Annotations.FAILS_WITH;
import static dev.nativebound.processor.model.Annotations.NATIVE_BOUND;
import static dev.nativebound.processor.model.Annotations.RUST_NAME;
import static dev.nativebound.processor.model.Annotations.RUST_TYPE;
import static dev.nativebound.processor.model.Annotations.RUST_VIA;
import static dev.nativebound.processor.model.Annotations.SHARED;
import static dev.nativebound.processor.model.Annotations.UNCANCELLABLE;
import static dev.nativebound.processor.model.Annotations.WITH_ENV;

import dev.nativebound.processor.model.Misplaced;
import dev.nativebound.processor.model.Misplaced.Why;
import dev.nativebound.processor.model.Role;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where annotations mean nothing: of the lines that are about an annotation, the first that holds
 * where it is.
 */
final class MisplacedRules {
  /** What is so of all of {@link MisplacedReader#OF_METHODS}, or of one. */
  static final List<Rule> GENERAL =
      List.of(
          all(Why.TYPE_WITHOUT_NAME, at -> at.isType() && !at.isNamedType()),
          // Constants, components and fields: they have items of crates in what mirrors one.
          of(RUST_NAME, Why.COMPONENT_WITH_VIA, at -> at.isPartOfMirror() && at.hasVia()),
          all(Why.COMPONENT, at -> at.isComponent() && !isReadOfComponent(at)),
          all(Why.CONSTANT, at -> at.isConstant() && !isReadOfConstant(at)),
          all(Why.FIELD, at -> at.isPart() && !at.isComponent() && !at.isConstant()),
          // Methods and their parameters.
          all(Why.IN_COMPANION_OBJECT, Situation::isInCompanionObject),
          of(NATIVE_BOUND, Why.NO_FACTORY, at -> isOfMethod(at) && !isMarkedFactory(at)),
          of(EXCLUSIVE, Why.NO_VALUE_WITHOUT_CLOSE, at -> isShut(at) && at.hasRole(Role.FUNCTION)),
          of(EXCLUSIVE, Why.NO_VALUE, MisplacedRules::isShut),
          allBut(RUST_NAME, Why.METHOD_OF_CALLBACK, at -> at.hasRole(Role.CALLBACK)),
          all(Why.CONSTRUCTOR, at -> isLost(at) && !at.isNative() && at.isConstructor()),
          all(Why.NOT_NATIVE, at -> isLost(at) && !at.isNative()),
          all(Why.TYPE_NOT_BOUND, MisplacedRules::isLost),
          of(FAILS_WITH, Why.NO_FUTURE_TO_FAIL, MisplacedRules::isOver),
          of(UNCANCELLABLE, Why.NO_FUTURE, MisplacedRules::isOver));

  /** What items of crates have and methods of traits have not, and the reverse. */
  static final List<Rule> OF_CRATES =
      List.of(
          of(RUST_TYPE, Why.NO_ITEM, at -> at.isImplemented() && !at.isItem()),
          of(RUST_VIA, Why.NO_ITEM, at -> at.isImplemented() && !at.isItem()),
          of(CONSUMES, Why.NO_VALUE_TO_CONSUME, at -> at.isImplemented() && !isConsuming(at)),
          of(SHARED, Why.SHARED_ITEM, Situation::isItem),
          of(WITH_ENV, Why.ITEM_WITHOUT_ENV, Situation::isItem));

  private MisplacedRules() {}

  /**
   * A line of the table.
   *
   * @param annotation which it is about
   * @param isMisplaced whether that means nothing there
   */
  record Rule(Predicate<String> annotation, Why why, Predicate<Situation> isMisplaced) {
    private boolean fits(Situation at) {
      return annotation.test(at.annotation()) && isMisplaced.test(at);
    }
  }

  private static Rule all(Why why, Predicate<Situation> isMisplaced) {
    return new Rule(any -> true, why, isMisplaced);
  }

  private static Rule of(String annotation, Why why, Predicate<Situation> isMisplaced) {
    return new Rule(annotation::equals, why, isMisplaced);
  }

  private static Rule allBut(String annotation, Why why, Predicate<Situation> isMisplaced) {
    return new Rule(other -> !other.equals(annotation), why, isMisplaced);
  }

  /** What is said of {@code at}. */
  static Optional<Misplaced> check(List<Rule> rules, Situation at) {
    return rules.stream()
        .filter(rule -> rule.fits(at))
        .findFirst()
        .map(rule -> at.misplaced(rule.why()));
  }

  private static boolean isReadOfComponent(Situation at) {
    return isReadOfConstant(at) || (at.annotation().equals(RUST_VIA) && at.isPartOfMirror());
  }

  private static boolean isReadOfConstant(Situation at) {
    return at.annotation().equals(RUST_NAME) && at.isPartOfMirror();
  }

  private static boolean isOfMethod(Situation at) {
    return !at.isType() && !at.isPart();
  }

  private static boolean isMarkedFactory(Situation at) {
    return at.hasRole(Role.FACTORY) || (at.isImplemented() && at.namesItem());
  }

  /** Of a method that no object of Rust's is shut for. */
  private static boolean isShut(Situation at) {
    return isOfMethod(at) && !at.hasRole(Role.EXCLUSIVE) && !at.forgotClose();
  }

  private static boolean isLost(Situation at) {
    return isOfMethod(at) && !at.crosses();
  }

  /** Of a method that is over when it returns. */
  private static boolean isOver(Situation at) {
    return at.isImplemented() && !at.mayReturnFuture();
  }

  /** Of what is given away: an argument, or the object that an item is called on. */
  private static boolean isConsuming(Situation at) {
    return at.isOfParameter() || (at.isItem() && at.hasSelf()) || at.forgotClose();
  }
}
