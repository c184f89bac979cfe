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
import org.openjdk.jcstress.infra.results.II_Result;

/** A close does not look who is inside: dropped under a call. */
@JCStressTest
@Outcome(
    id = "[01], 1",
    expect = Expect.ACCEPTABLE,
    desc = "it works or is refused, and the value is dropped once")
@State
public class CloseRaceUnderACall {
  private final Value value = new ModelValue(new Twin());

  @Actor
  public void caller(II_Result result) {
    result.r1 = value.call();
  }

  @Actor
  public void closer() {
    value.close();
  }

  @Arbiter
  public void end(II_Result result) {
    result.r2 = value.drops();
  }

  private static final class Twin extends Word {
    @Override
    public boolean close() {
      return (bits.getAndUpdate(word -> word | CLOSED | CLAIMED) & CLOSED) == 0;
    }
  }
}
