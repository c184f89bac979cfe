package demo;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;

/** A list that hands out the array that it keeps. */
final class KeptList<T> extends AbstractList<T> {
  private final Object[] kept;

  KeptList(List<T> elements) {
    this.kept = elements.toArray(new Object[0]);
  }

  @Override
  @SuppressWarnings("unchecked")
  public T get(int index) {
    return (T) kept[index];
  }

  @Override
  public int size() {
    return kept.length;
  }

  @Override
  public Object[] toArray() {
    return kept;
  }

  void forget() {
    Arrays.fill(kept, null);
  }
}
