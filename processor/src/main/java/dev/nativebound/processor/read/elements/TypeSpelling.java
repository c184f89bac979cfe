package dev.nativebound.processor.read.elements;

import dev.nativebound.processor.model.Annotations;
import dev.nativebound.processor.model.PrimitiveKind;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Elements;
import javax.lang.model.util.SimpleTypeVisitor14;
import javax.lang.model.util.Types;

/** Types as text: for the contract, for people, for the VM. */
public final class TypeSpelling {
  private final Elements elements;
  private final Types types;

  public TypeSpelling(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
  }

  /**
   * With qualified names and the annotations that change what crosses, as the contract has it.
   *
   * <p>Of {@code byte @A [] @B []}, A is the whole array's and B its component's (JLS 9.7.4): outer
   * dimensions come first.
   */
  public String qualified(TypeMirror type, boolean nullable) {
    return annotated(type, nullable, new Speller(true, true));
  }

  /** With simple names and the annotations that change what crosses, as people read it. */
  public String annotated(TypeMirror type, boolean nullable) {
    return annotated(type, nullable, new Speller(false, true));
  }

  private static String annotated(TypeMirror type, boolean nullable, Speller speller) {
    StringBuilder dimensions = new StringBuilder();
    TypeMirror element = type;
    boolean isNullable = nullable;
    while (element instanceof ArrayType array) {
      dimensions.append(isNullable ? " @Nullable []" : "[]");
      element = array.getComponentType();
      isNullable = isNullable(element);
    }
    String unsigned = AnnotationReader.has(element, Annotations.UNSIGNED) ? "@Unsigned " : "";
    String ordered = AnnotationReader.has(element, Annotations.ORDERED) ? "@Ordered " : "";
    String name = element.accept(speller, null);
    return (isNullable ? "@Nullable " : "") + unsigned + ordered + name + dimensions;
  }

  /** With simple names and without annotations. */
  public String simple(TypeMirror type) {
    return type.accept(new Speller(false, false), null);
  }

  /** The descriptor of the erasure (JVM specification 4.3.2). */
  public String descriptor(TypeMirror type) {
    return types.erasure(type).accept(new Descriptor(), null);
  }

  private static boolean isNullable(TypeMirror type) {
    return AnnotationReader.has(type, Annotations.NULLABLE);
  }

  /** Spells a type as source does. */
  private final class Speller extends SimpleTypeVisitor14<String, Void> {
    private final boolean qualified;
    private final boolean annotated;

    Speller(boolean qualified, boolean annotated) {
      this.qualified = qualified;
      this.annotated = annotated;
    }

    private String part(TypeMirror type) {
      return annotated ? annotated(type, isNullable(type), this) : type.accept(this, null);
    }

    @Override
    public String visitPrimitive(PrimitiveType type, Void unused) {
      return PrimitiveKind.valueOf(type.getKind().name()).keyword();
    }

    @Override
    public String visitArray(ArrayType type, Void unused) {
      return type.getComponentType().accept(this, null) + "[]";
    }

    @Override
    public String visitDeclared(DeclaredType type, Void unused) {
      TypeElement element = (TypeElement) type.asElement();
      String name = (qualified ? element.getQualifiedName() : element.getSimpleName()).toString();
      return type.getTypeArguments().isEmpty() ? name : name + arguments(type);
    }

    private String arguments(DeclaredType type) {
      return type.getTypeArguments().stream()
          .map(this::part)
          .collect(Collectors.joining(", ", "<", ">"));
    }

    @Override
    public String visitTypeVariable(TypeVariable type, Void unused) {
      String name = type.asElement().getSimpleName().toString();
      String erased = types.erasure(type).accept(this, null);
      return !qualified || erased.equals("java.lang.Object") ? name : name + " extends " + erased;
    }

    @Override
    public String visitWildcard(WildcardType type, Void unused) {
      if (type.getExtendsBound() != null) {
        return "? extends " + part(type.getExtendsBound());
      }
      return type.getSuperBound() == null ? "?" : "? super " + part(type.getSuperBound());
    }

    @Override
    protected String defaultAction(TypeMirror type, Void unused) {
      return type.toString();
    }
  }

  /** Writes the descriptor of an erased type. */
  private final class Descriptor extends SimpleTypeVisitor14<String, Void> {
    @Override
    public String visitPrimitive(PrimitiveType type, Void unused) {
      return PrimitiveKind.valueOf(type.getKind().name()).descriptor();
    }

    @Override
    public String visitArray(ArrayType type, Void unused) {
      return "[" + type.getComponentType().accept(this, null);
    }

    @Override
    public String visitDeclared(DeclaredType type, Void unused) {
      TypeElement element = (TypeElement) type.asElement();
      return "L" + elements.getBinaryName(element).toString().replace('.', '/') + ";";
    }

    @Override
    protected String defaultAction(TypeMirror type, Void unused) {
      return "V";
    }
  }
}
