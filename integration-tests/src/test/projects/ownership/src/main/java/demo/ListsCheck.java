package demo;

import check.Check;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** Lists, collections and arrays of objects that are arguments. */
final class ListsCheck {
  private static final Shelf SHELF = ShelfNative.INSTANCE;

  private ListsCheck() {}

  static void elementsStayReachableWhateverTheListDoesMeanwhile() throws Exception {
    KeptList<Fussy> list = new KeptList<>(List.of(Fussy.of(1), Fussy.of(2)));
    List<WeakReference<Fussy>> seen = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      seen.add(new WeakReference<>(list.get(i)));
    }
    String numbers =
        SHELF.numbersWhile(
            list,
            () -> {
              list.forget();
              for (int i = 0; i < 5; i++) {
                System.gc();
              }
              seen.forEach(item -> Check.equal(item.get() != null, true));
            });
    Check.equal(numbers, "1 2 ");
    Check.eventually("they are dropped afterwards", () -> Fussy.alive() == 0);
  }

  /** The one that is busy is waited for; then the list has nothing in it any more. */
  static void aListIsReadOnce() throws Exception {
    try (Item busy = Item.of(7);
        Item other = Item.of(8)) {
      KeptList<Item> list = new KeptList<>(List.of(busy, other));
      CountDownLatch inside = new CountDownLatch(1);
      Thread thread =
          new Thread(
              () ->
                  busy.busy(
                      () -> {
                        inside.countDown();
                        pause();
                        list.forget();
                        pause();
                      }));
      thread.start();
      inside.await();
      Check.equal(SHELF.numbersOfList(list), "7 8 ");
      thread.join();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  static void everyCollectionIsInItsOrder() {
    Item[] three = SHELF.array(3);
    List<Item> list = Arrays.asList(three);
    TreeMap<Integer, Item> map = new TreeMap<>(Collections.reverseOrder());
    for (Item item : three) {
      map.put(item.number(), item);
    }
    for (Collection<Item> items :
        List.of(
            list,
            List.of(three),
            new ArrayDeque<>(list),
            new LinkedHashSet<>(list),
            new CopyOnWriteArrayList<>(list),
            Collections.unmodifiableCollection(list),
            new KeptList<>(list))) {
      Check.equal(SHELF.numbers(items), "0 1 2 ");
    }
    Check.equal(SHELF.numbers(map.values()), "2 1 0 ");
    Check.equal(SHELF.numbers(List.of()), "");
    Check.equal(SHELF.numbersOfArray(three), "0 1 2 ");
    Check.equal(SHELF.numbersOfArray(), "");
    Check.equal(SHELF.numbersOfList(Collections.nCopies(3, three[1])), "1 1 1 ");
    list.forEach(Item::close);
  }

  static void nullsAreNamed() {
    try (Item item = Item.of(1)) {
      List<Item> gap = Arrays.asList(item, null);
      Check.raises(
          NullPointerException.class, "argument 'items' is null", () -> SHELF.numbers(null));
      Check.raises(
          NullPointerException.class,
          "argument 'items' is null",
          () -> SHELF.numbersOfArray((Item[]) null));
      Check.raises(
          NullPointerException.class, "argument 'items[1]' is null", () -> SHELF.numbers(gap));
      Check.raises(
          NullPointerException.class,
          "argument 'items[1]' is null",
          () -> SHELF.numbersOfArray(item, null));
      Check.raises(
          NullPointerException.class, "argument 'items' is null", () -> SHELF.take(null));
    }
  }

  static void resultsOfEveryKind() {
    Check.equal(SHELF.numbers(SHELF.items(3)), "0 1 2 ");
    Check.equal(SHELF.numbers(SHELF.collection(2)), "0 1 ");
    Check.equal(SHELF.items(0), List.of());
    Check.equal(SHELF.array(0).length, 0);
    Check.equal(SHELF.gaps(-1), null);
    List<Item> gaps = SHELF.gaps(3);
    Check.equal(gaps.get(0) == null && gaps.get(2) == null, true);
    Check.equal(gaps.get(1).number(), 1);
    Check.equal(SHELF.maybe(-1), null);
    Check.equal(SHELF.maybe(3).number(), 3);
    Check.raises(UnsupportedOperationException.class, () -> gaps.set(0, gaps.get(1)));
  }

  static void listsAreGivenAway() {
    Item one = Item.of(1);
    Item two = Item.of(2);
    List<Item> list = new ArrayList<>(List.of(one, two));
    Check.equal(SHELF.take(list), "1 2 ");
    Check.equal(list.size(), 2);
    Check.raises(IllegalStateException.class, "this Item is closed", one::number);
    Check.raises(IllegalStateException.class, "this Item is closed", () -> two.renumber(3));
    one.close();
    Check.equal(SHELF.take(List.of()), "");
    Item three = Item.of(3);
    Check.equal(SHELF.takeArray("of ", three), "of 3 ");
    Check.raises(IllegalStateException.class, three::number);
    Item four = Item.of(4);
    try (Item lent = Item.of(9)) {
      Check.equal(SHELF.takeBoth(List.of(Item.of(5)), four, lent), "5 4 9");
      Check.equal(lent.number(), 9);
    }
    Check.raises(IllegalStateException.class, four::number);
  }

  static void whatFailsHasTakenThem() {
    Fussy none = Fussy.of(0);
    Check.raises(
        IOException.class, "nothing here", () -> SHELF.takeCollection(List.of(Fussy.of(2), none)));
    Check.raises(IllegalStateException.class, "this Fussy is closed", none::number);
  }

  private static final String TAKEN_INSIDE =
      " is in use: a call of this thread or of another is in it, and this one takes it away";

  /** At once: who waited for itself would do so for ten seconds. */
  static void whatIsInACallOfItsOwnThreadIsNotTakenAway() {
    long alive = ItemNative.live() + Fussy.alive();
    long start = System.nanoTime();
    try (Item item = Item.of(1);
        Item other = Item.of(2);
        Fussy fussy = Fussy.of(3)) {
      item.busy(
          () -> {
            String inUse =
                "this Item is in use: this thread is in Item.busy, and one of the two is exclusive";
            refuses(inUse, () -> SHELF.take(List.of(other, item)));
            refuses(inUse, () -> SHELF.takeArray("", other, item));
            refuses(inUse, () -> SHELF.takeBoth(List.of(), item, other));
          });
      SHELF.numbersWhile(
          List.of(fussy),
          () -> refuses("this Fussy" + TAKEN_INSIDE, () -> SHELF.takeCollection(List.of(fussy))));
      Check.equal(item.number() + other.number() + fussy.number(), 6);
    }
    Check.equal(System.nanoTime() - start < 5_000_000_000L, true);
    Check.equal(ItemNative.live() + Fussy.alive(), alive);
  }

  private static void refuses(String message, Check.Action action) {
    Check.raises(IllegalStateException.class, message, action);
  }

  static void allAreGivenAwayOrNone() {
    try (Item one = Item.of(1);
        Item two = Item.of(2)) {
      Item closed = Item.of(3);
      closed.close();
      Check.raises(
          IllegalStateException.class, "this Item is closed", () -> SHELF.take(List.of(one, closed)));
      Check.raises(IllegalStateException.class, () -> SHELF.take(List.of(one, two, one)));
      Check.raises(
          NullPointerException.class,
          "argument 'items[1]' is null",
          () -> SHELF.takeArray("", one, null));
      Check.raises(
          NullPointerException.class,
          "argument 'text' is null",
          () -> SHELF.takeArray(null, one, two));
      Check.raises(
          IllegalStateException.class, () -> SHELF.takeBoth(List.of(one, two), one, closed));
      Check.raises(IllegalStateException.class, () -> SHELF.takeBoth(List.of(one), two, one));
      two.busy(
          () -> Check.raises(IllegalStateException.class, () -> SHELF.take(List.of(one, two))));
      Check.equal(one.number() + two.number(), 3);
    }
  }
}
