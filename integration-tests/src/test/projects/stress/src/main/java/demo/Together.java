package demo;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** Threads that start at once. */
final class Together {
  private static final int MINUTES = 2;

  private final List<Callable<Long>> works = new ArrayList<>();

  /** One thread more. */
  Together with(Callable<Long> work) {
    works.add(work);
    return this;
  }

  /** So many threads more. */
  Together with(int count, Callable<Long> work) {
    for (int i = 0; i < count; i++) {
      works.add(work);
    }
    return this;
  }

  /** The sum of what they return; none may throw, or hang. */
  long sum() throws Exception {
    CyclicBarrier start = new CyclicBarrier(works.size());
    List<FutureTask<Long>> tasks = new ArrayList<>();
    for (Callable<Long> work : works) {
      FutureTask<Long> task =
          new FutureTask<>(
              () -> {
                start.await();
                return work.call();
              });
      Thread thread = new Thread(task);
      thread.setDaemon(true);
      thread.start();
      tasks.add(task);
    }
    long sum = 0;
    for (FutureTask<Long> task : tasks) {
      sum += result(task);
    }
    return sum;
  }

  private static long result(FutureTask<Long> task) throws Exception {
    try {
      return task.get(MINUTES, TimeUnit.MINUTES);
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }
}
