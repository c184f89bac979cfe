package demo;

import dev.nativebound.NativeCallback;
import java.util.List;

/** To whom Rust gives objects. */
@NativeCallback
interface Taker {
  void items(Item first, List<Item> more, Item... last);

  void fussies(Fussy first, List<Fussy> more);
}
