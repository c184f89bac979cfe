package dev.nativebound.benchmarks;

import dev.nativebound.NativeBound;
import java.util.List;

/** Values of generated natives by nativebound. */
@NativeBound
interface Values {
  Values NATIVEBOUND = ValuesNative.INSTANCE;

  int recordIn(Reading reading);

  Reading recordOut();

  int listIn(List<Reading> readings);

  List<Reading> listOut();

  int stringsIn(String[] strings);

  String[] stringsOut();

  String stringOut(int text);

  /** What it got, made anew of what it read: so that all of it can be compared. */
  List<Reading> listBack(List<Reading> readings);

  String[] stringsBack(String[] strings);
}
