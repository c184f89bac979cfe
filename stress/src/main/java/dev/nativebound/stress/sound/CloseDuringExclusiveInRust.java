package dev.nativebound.stress.sound;

import dev.nativebound.stress.RustValue;
import dev.nativebound.stress.Value;
import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.Expect;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.II_Result;

/** An exclusive call and a close of a generated object. */
@JCStressTest
@Outcome(
    id = "[01], 1",
    expect = Expect.ACCEPTABLE,
    desc = "it works or is refused, and the value is dropped once")
@State
public class CloseDuringExclusiveInRust {
  private final Value value = new RustValue.OfSum();

  @Actor
  public void caller(II_Result result) {
    result.r1 = value.add();
  }

  @Actor
  public void closer() {
    value.close();
  }

  @Arbiter
  public void end(II_Result result) {
    result.r2 = value.drops();
  }
}
