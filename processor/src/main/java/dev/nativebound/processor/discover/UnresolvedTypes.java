package dev.nativebound.processor.discover;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.BoundTypeReader;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleTypeVisitor14;

/**
 * Finds types that do not exist (yet) in the signatures of native methods, and names that are
 * constants of such types.
 *
 * <p>Nothing else of the class is looked at: its bodies mention the very class that we are about to
 * write.
 */
final class UnresolvedTypes {
  private UnresolvedTypes() {}

  static boolean hasNone(TypeElement type) {
    List<ExecutableElement> natives = BoundTypeReader.nativesOf(type);
    return natives.stream()
            .flatMap(UnresolvedTypes::mentioned)
            .noneMatch(mentioned -> mentioned.accept(new Finder(), null))
        && Stream.concat(Stream.of(type), natives.stream())
            .noneMatch(named -> Annotations.isUnreadable(named, Annotations.RUST_NAME));
  }

  private static Stream<TypeMirror> mentioned(ExecutableElement method) {
    Stream<TypeMirror> parameters = method.getParameters().stream().map(VariableElement::asType);
    Stream<TypeMirror> others =
        Stream.concat(Stream.of(method.getReturnType()), method.getThrownTypes().stream());
    return Stream.concat(parameters, others);
  }

  /** True for an error type and for what contains one. */
  private static final class Finder extends SimpleTypeVisitor14<Boolean, Void> {
    Finder() {
      super(false);
    }

    @Override
    public Boolean visitError(ErrorType type, Void unused) {
      return true;
    }

    @Override
    public Boolean visitArray(ArrayType type, Void unused) {
      return type.getComponentType().accept(this, null);
    }

    @Override
    public Boolean visitDeclared(DeclaredType type, Void unused) {
      return type.getTypeArguments().stream().anyMatch(argument -> argument.accept(this, null));
    }
  }
}
