package demo;

/** Inherited, with a type argument in the place of its parameter. */
interface Counts<T> {
  int countOf(T value);
}
