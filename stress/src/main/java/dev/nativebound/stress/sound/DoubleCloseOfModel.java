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
import org.openjdk.jcstress.infra.results.I_Result;

/** Two closes, by the rules. */
@JCStressTest
@Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "dropped once")
@State
public class DoubleCloseOfModel {
  private final Value value = new ModelValue(new Word());

  @Actor
  public void closer() {
    value.close();
  }

  @Actor
  public void other() {
    value.close();
  }

  @Arbiter
  public void end(I_Result result) {
    result.r1 = value.drops();
  }
}
