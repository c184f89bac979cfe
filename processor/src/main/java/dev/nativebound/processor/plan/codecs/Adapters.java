package dev.nativebound.processor.plan.codecs;

import dev.nativebound.processor.model.BoundType;
import dev.nativebound.processor.model.CallbackModel;
import dev.nativebound.processor.model.JavaType.CallbackObject;
import dev.nativebound.processor.model.TypeName;
import dev.nativebound.processor.model.TypeUse;
import dev.nativebound.processor.names.FreeNames;
import dev.nativebound.processor.names.JavaVocabulary;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The adapters of a companion: one a callback that it passes to Rust. */
public final class Adapters {
  private final Map<TypeName, CallbackModel> callbacks;
  private final Map<TypeName, String> names = new HashMap<>();
  private final FreeNames free = new FreeNames();
  private final Deque<CallbackModel> waiting = new ArrayDeque<>();

  Adapters(BoundType type) {
    this.callbacks =
        type.callbacks().stream().collect(Collectors.toMap(CallbackModel::id, Function.identity()));
    type.surroundings().memberTypes().keySet().forEach(free::take);
    type.surroundings().neighbours().forEach(free::take);
    JavaVocabulary.words().forEach(free::take);
  }

  /** How a callback is passed on; one that is used by its wildcards has to be cast. */
  public Codec.Adapter codec(TypeUse use) {
    CallbackModel model = callbacks.get(((CallbackObject) use.type()).id());
    boolean isPlain = use.ref().equals(model.ref());
    return new Codec.Adapter(
        names.computeIfAbsent(model.id(), id -> add(model)),
        isPlain ? Optional.empty() : Optional.of(model.ref()));
  }

  private String add(CallbackModel model) {
    waiting.add(model);
    return free.numbered(model.name().simpleName() + model.arguments() + "Callback", "");
  }

  /** The next one that was asked for and is not planned yet. */
  public Optional<CallbackModel> next() {
    return Optional.ofNullable(waiting.poll());
  }

  public String nameOf(CallbackModel model) {
    return names.get(model.id());
  }
}
