package dev.nativebound.processor.validate;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.Misplaced;
import dev.nativebound.processor.model.UnfitCallback;
import dev.nativebound.processor.model.UnmarkedFactory;
import dev.nativebound.processor.origin.Origin;

/** The findings of annotations that mean nothing where they are, or are missing. */
public final class MarkFindings {
  private MarkFindings() {}

  /** An annotation without effect. */
  public static Finding of(Misplaced found) {
    Reason reason = MisplacedReasons.of(found);
    Object[] words = {Annotations.simpleName(found.annotation()), reason.why(), reason.wayOut()};
    return Finding.at(found.origin(), Message.MISPLACED_ANNOTATION, words);
  }

  /** A type that is marked as a callback, and can be none. */
  public static Finding of(UnfitCallback found) {
    return of(found, found.origin());
  }

  /** Likewise, said at {@code origin}. */
  static Finding of(UnfitCallback found, Origin origin) {
    Reason reason = Obstacles.of(found.obstacle());
    Object[] words = {found.word(), found.name(), reason.why(), reason.wayOut()};
    return Finding.at(origin, Message.NOT_A_CALLBACK, words);
  }

  /** A method that looks like a factory, and is not marked as one. */
  public static Finding of(UnmarkedFactory found) {
    Object[] names = {found.name(), found.type(), found.companion()};
    return Finding.at(found.origin(), Message.UNMARKED_FACTORY, names);
  }
}
