package dev.nativebound.stress.sound;

import dev.nativebound.stress.RustValue;
import dev.nativebound.stress.Value;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.I_Result;

/** Two closes of a generated object. */
@JCStressTest
@Outcome(id = "1", expect = Expect.ACCEPTABLE, desc = "dropped once")
@State
public class DoubleCloseInRust {
  private final Value value = new RustValue.OfCell();

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
