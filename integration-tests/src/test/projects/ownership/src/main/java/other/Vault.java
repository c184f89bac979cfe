package other;

import demo.Fussy;
import demo.Item;
import dev.nativebound.NativeBound;
import java.util.List;

/** Takes objects of another package. */
@NativeBound
public interface Vault {
  int sum(Item one, List<Fussy> more);
}
