package dev.nativebound.stress.twins;

import dev.nativebound.stress.ModelValue;
import dev.nativebound.stress.Value;
import dev.nativebound.stress.Word;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** An exclusive call looks, and writes later: one is lost. */
@JCStressTest
@Outcome(id = "1, 1, 2", expect = Expect.ACCEPTABLE, desc = "both have added, one after the other")
@State
public class TwoExclusiveLookAndThenWrite {
  private final Value value = new ModelValue(new Twin());

  @Actor
  public void caller(III_Result result) {
    result.r1 = value.add();
  }

  @Actor
  public void other(III_Result result) {
    result.r2 = value.add();
  }

  @Arbiter
  public void end(III_Result result) {
    result.r3 = value.sum();
    value.close();
  }

  private static final class Twin extends Word {
    @Override
    public Entry enterExclusive() {
      if (bits.get() == 0) {
        bits.addAndGet(EXCLUSIVE);
        return Entry.IN;
      }
      return Entry.BUSY;
    }
  }
}
