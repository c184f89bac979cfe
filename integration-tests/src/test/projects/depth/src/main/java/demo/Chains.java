package demo;

import demo.Kinds.Book;
import demo.Kinds.Document;
import demo.Kinds.Flat;
import demo.Kinds.Left;
import demo.Kinds.Narrow;
import demo.Kinds.Number;
import demo.Kinds.Page;
import demo.Kinds.Right;
import demo.Kinds.Sum;
import demo.Kinds.Term;
import demo.Kinds.Tree;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Records in one another, made from the innermost on. */
final class Chains {
  private static final Flat FLAT = new Flat("text", 1, 0.5, Optional.of("text"));

  private Chains() {}

  static <T> T of(Class<T> kind, int levels) {
    UnaryOperator<T> around = around(kind);
    T value = around.apply(null);
    for (int i = 1; i < levels; i++) {
      value = around.apply(value);
    }
    return value;
  }

  static Links.Branch branch(int levels) {
    Links.Branch branch = new Links.Branch("text", List.of());
    for (int i = 1; i < levels; i++) {
      branch = new Links.Branch("text", List.of(branch));
    }
    return branch;
  }

  static Book book() {
    Object[] longs = new Object[61];
    Arrays.fill(longs, 7L);
    Object[] pages = new Object[40];
    Arrays.fill(pages, with(constructor(Page.class), longs, "text"));
    return with(constructor(Book.class), pages, pages[0]);
  }

  private static <T> UnaryOperator<T> around(Class<T> kind) {
    if (kind == Tree.class) {
      return inner -> kind.cast(tree((Tree) inner));
    }
    if (kind == Term.class) {
      return inner -> kind.cast(term((Term) inner));
    }
    if (kind == Left.class) {
      Constructor<Right> right = constructor(Right.class);
      Object[] values = values(Right.class);
      return inner -> kind.cast(new Left(1, with(right, values, inner == null ? List.of() : List.of(inner))));
    }
    if (kind == Document.class) {
      return inner ->
          kind.cast(
              new Document("text", new Narrow(true, inner == null ? null : ((Document) inner).root()), List.of()));
    }
    Constructor<T> constructor = constructor(kind);
    Object[] values = values(kind);
    boolean optional = constructor.getParameterTypes()[values.length - 1] == Optional.class;
    return inner -> with(constructor, values, optional ? Optional.ofNullable(inner) : inner);
  }

  private static Tree tree(Tree inner) {
    if (inner != null && !inner.inList().isEmpty()) {
      return new Tree("text", List.of(), Map.of("text", inner), Optional.empty());
    }
    if (inner != null && !inner.inMap().isEmpty()) {
      return new Tree("text", List.of(), Map.of(), Optional.of(List.of(inner)));
    }
    return new Tree("text", inner == null ? List.of() : List.of(inner), Map.of(), Optional.empty());
  }

  private static Term term(Term inner) {
    if (inner instanceof Sum) {
      return new Kinds.Product("text", new Number(1), inner);
    }
    if (inner instanceof Kinds.Product) {
      return new Kinds.Call("text", List.of(inner), FLAT);
    }
    return inner == null ? new Number(1) : new Sum(inner, new Number(1));
  }

  private static Object[] values(Class<?> record) {
    return Arrays.stream(record.getRecordComponents()).map(Chains::value).toArray();
  }

  private static Object value(RecordComponent component) {
    Class<?> type = component.getType();
    if (type == boolean.class) {
      return true;
    }
    return type == Flat.class ? FLAT : "text";
  }

  private static <T> Constructor<T> constructor(Class<T> record) {
    try {
      Class<?>[] types =
          Arrays.stream(record.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return record.getDeclaredConstructor(types);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static <T> T with(Constructor<T> constructor, Object[] values, Object last) {
    Object[] all = values.clone();
    all[all.length - 1] = last;
    try {
      return constructor.newInstance(all);
    } catch (InvocationTargetException e) {
      throw (Error) e.getCause(); // the end of the stack
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
