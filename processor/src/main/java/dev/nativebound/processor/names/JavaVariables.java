package dev.nativebound.processor.names;

import dev.nativebound.processor.model.MentionedTypes;
import dev.nativebound.processor.model.NativeMethod;
import dev.nativebound.processor.model.Parameter;
import dev.nativebound.processor.model.TypeName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The variables that a generated method has for the parameters of one of the user's.
 *
 * <p>They have the user's names, with an underscore behind one that a type or package of the
 * generated code begins with: where that is called, the variable would come first (JLS 6.4.2). So
 * it would before a field.
 */
public final class JavaVariables {
  /** The field with the key of the library. The user's fields have no such letter. */
  public static final String KEY = "KEY$";

  /** The field with what makes the objects of the class itself. */
  public static final String OWN_OBJECTS = "OBJECTS$";

  /** Static fields that generated methods say by their simple names. */
  private static final Set<String> FIELDS = Set.of(KEY, OWN_OBJECTS);

  private final Map<String, String> variables = new HashMap<>();

  /** Those of {@code method} in the class of {@code scope}. */
  public JavaVariables(JavaScope scope, NativeMethod method) {
    Set<String> said = said(scope, method);
    FreeNames free = new FreeNames(said);
    method.parameters().forEach(parameter -> free.take(parameter.name()));
    for (Parameter parameter : method.parameters()) {
      String name = parameter.name();
      variables.put(name, said.contains(name) ? free.underscored(name) : name);
    }
  }

  private static Set<String> said(JavaScope scope, NativeMethod method) {
    Set<String> said = new TreeSet<>(JavaVocabulary.words());
    said.addAll(FIELDS);
    said.addAll(first(scope, scope.unit()));
    method.parameters().stream()
        .flatMap(parameter -> MentionedTypes.companions(parameter.use()))
        .forEach(companion -> said.addAll(first(scope, companion)));
    return said;
  }

  private static List<String> first(JavaScope scope, TypeName companion) {
    String simple = companion.simpleName();
    return scope.members().containsKey(simple) || scope.variables().contains(simple)
        ? companion.words()
        : List.of(simple);
  }

  /** That of the parameter of this name. */
  public String of(String parameter) {
    return variables.get(parameter);
  }
}
