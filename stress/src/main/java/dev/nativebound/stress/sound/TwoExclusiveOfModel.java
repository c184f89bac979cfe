package dev.nativebound.stress.sound;

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

/** Two exclusive calls, by the rules. */
@JCStressTest
@Outcome(id = "1, 1, 2", expect = Expect.ACCEPTABLE, desc = "both have added, one after the other")
@State
public class TwoExclusiveOfModel {
  private final Value value = new ModelValue(new Word());

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
