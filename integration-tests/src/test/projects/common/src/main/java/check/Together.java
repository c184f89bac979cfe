package check;

import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.FutureTask;

/** Runs the checks in two loaders with the same classes at the same time; then both go away. */
public final class Together {
  private static final int LOADERS = 2;

  private Together() {}

  public static void main(String[] arguments) throws Exception {
    URL folder = URI.create(arguments[0]).toURL();
    for (WeakReference<ClassLoader> gone : run(folder, Arrays.copyOfRange(arguments, 1, arguments.length))) {
      Check.eventually("the loader is collected", () -> gone.get() == null);
    }
    System.out.println("all collected");
  }

  private static List<WeakReference<ClassLoader>> run(URL folder, String[] classes) throws Exception {
    CyclicBarrier start = new CyclicBarrier(LOADERS);
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    List<FutureTask<Void>> tasks = new ArrayList<>();
    for (int i = 0; i < LOADERS; i++) {
      URLClassLoader loader = new URLClassLoader(new URL[] {folder}, Together.class.getClassLoader());
      loaders.add(new WeakReference<>(loader));
      tasks.add(start(loader, classes, start));
    }
    for (FutureTask<Void> task : tasks) {
      task.get();
    }
    return loaders;
  }

  private static FutureTask<Void> start(URLClassLoader loader, String[] classes, CyclicBarrier start) {
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              try (loader) {
                Thread.currentThread().setContextClassLoader(loader);
                start.await();
                Run.main(classes);
              }
              return null;
            });
    new Thread(task).start();
    return task;
  }
}
