package demo;

/** What a bound class extends. */
abstract class Pages {
  abstract int pages();

  int width() {
    return 80;
  }
}
