package dev.nativebound.processor.passage;

import dev.nativebound.processor.model.CallbackUses;
import dev.nativebound.processor.model.FlatRecords;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.Role;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides how the arguments and results of one type's methods pass through a door. */
public final class Passages {
  /** Further scalars of an upcall travel in the message: the VM allows so many arguments. */
  private static final int MOST_OF_UPCALL = 32;

  private final Door door;
  private final TypeName owner;
  private final Map<TypeName, ValueModel> values;
  private final FlatRecords flat;

  /**
   * The passages of a type.
   *
   * @param owner the type, whose factories make its objects
   * @param values those that it reaches
   */
  public Passages(Door door, TypeName owner, Map<TypeName, ValueModel> values) {
    this.door = door;
    this.owner = owner;
    this.values = values;
    this.flat = new FlatRecords(values);
  }

  /** Those of one of its methods. */
  public MethodPassage of(NativeMethod method) {
    List<Passage> parameters = new ArrayList<>();
    int scalars = 0;
    for (Parameter parameter : method.parameters()) {
      Passage passage = ofParameter(parameter.use());
      scalars += passage.slots().size();
      boolean isLeft = door == Door.UPCALL && scalars > MOST_OF_UPCALL;
      parameters.add(isLeft ? new Passage.Message() : passage);
    }
    Passage result =
        method.role() == Role.FACTORY ? new Passage.Handle(owner) : ofResult(method.result());
    return new MethodPassage(
        receiver(method), parameters, result, message(method, parameters, result));
  }

  /** That of an argument by itself. */
  public Passage ofParameter(TypeUse use) {
    return of(use, Side.ARGUMENT);
  }

  /** That of a result. */
  public Passage ofResult(TypeUse use) {
    return of(use, Side.RESULT);
  }

  private Passage of(TypeUse use, Side side) {
    return use.type()
        .accept(
            door == Door.DECLARED
                ? new DeclaredPassage()
                : new GeneratedPassage(door, side, use.nullable(), flat));
  }

  private Optional<Slot> receiver(NativeMethod method) {
    return method.role().hasSelf() ? Optional.of(new Slot.Handle(owner)) : Optional.empty();
  }

  private MessageUse message(NativeMethod method, List<Passage> parameters, Passage result) {
    boolean written = false;
    boolean objects = false;
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i) instanceof Passage.Message) {
        written = true;
        objects |= CallbackUses.isIn(method.parameters().get(i).use(), values.values());
      }
    }
    if (door == Door.UPCALL) {
      return written ? MessageUse.FILLED : MessageUse.NONE;
    }
    if (written) {
      return objects ? MessageUse.ARGUMENTS_AND_OBJECTS : MessageUse.ARGUMENTS;
    }
    // of a future, Java asks by another native
    return result instanceof Passage.Message && method.future().isEmpty()
        ? MessageUse.RESULT
        : MessageUse.NONE;
  }

  /** The message of the native that has the result of a future. */
  public static MessageUse messageOfResult(Passage result) {
    return result instanceof Passage.Message ? MessageUse.RESULT : MessageUse.NONE;
  }

  /** Whether a value comes or goes. */
  enum Side {
    ARGUMENT,
    RESULT
  }
}
