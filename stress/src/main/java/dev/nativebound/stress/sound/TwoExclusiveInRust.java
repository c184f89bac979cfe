package dev.nativebound.stress.sound;

import dev.nativebound.stress.RustValue;
import dev.nativebound.stress.Value;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.III_Result;

/** Two exclusive calls of a generated object. */
@JCStressTest
@Outcome(id = "1, 1, 2", expect = Expect.ACCEPTABLE, desc = "both have added, one after the other")
@State
public class TwoExclusiveInRust {
  private final Value value = new RustValue.OfSum();

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
}
