package demo;

import dev.nativebound.Consumes;
import dev.nativebound.NativeBound;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.List;

/** Makes, lends and takes objects. */
@NativeBound
interface Shelf {
  @Target(ElementType.TYPE_USE)
  @interface Nullable {}

  Item item(int number);

  @Nullable Item maybe(int number);

  List<Item> items(int count);

  Collection<Item> collection(int count);

  Item[] array(int count);

  @Nullable List<@Nullable Item> gaps(int count);

  Fussy fussy();

  @Nullable Fussy maybeFussy();

  List<Fussy> fussies(int count);

  Fussy[] fussyArray(int count);

  void give(int count, Taker taker) throws IOException;

  void giveFussies(int count, Taker taker) throws IOException;

  String numbers(Collection<Item> items);

  String numbersOfList(List<? extends Item> items);

  String numbersOfArray(Item... items);

  String numbersWhile(List<Fussy> items, Runnable during);

  String take(@Consumes List<Item> items);

  String takeCollection(@Consumes Collection<Fussy> items) throws IOException;

  String takeArray(String text, @Consumes Item... items);

  String takeBoth(@Consumes List<Item> items, @Consumes Item last, Item lent);

  /** Drops of {@link Fussy} panic from now on, or no more. */
  void panicInDrops(boolean panic);
}
