package check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Runs each static method without parameters of the classes that it is given, and prints how it ended. */
public final class Run {
  private Run() {}

  public static void main(String[] classes) throws ReflectiveOperationException {
    int count = 0;
    for (String name : classes) {
      for (Method check : checks(find("demo." + name))) {
        print(name + "." + check.getName(), failure(check));
        count++;
      }
    }
    System.out.println("done, " + count + " checks");
  }

  private static Class<?> find(String name) throws ClassNotFoundException {
    return Class.forName(name, true, Thread.currentThread().getContextClassLoader());
  }

  private static List<Method> checks(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> !Modifier.isPrivate(method.getModifiers()))
        .filter(method -> !method.isSynthetic() && method.getParameterCount() == 0)
        .sorted(Comparator.comparing(Method::getName))
        .toList();
  }

  private static Throwable failure(Method check) throws IllegalAccessException {
    check.setAccessible(true);
    try {
      check.invoke(null);
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    }
  }

  private static void print(String name, Throwable failure) {
    System.out.println((failure == null ? "ok " : "failed ") + name);
    if (failure != null) {
      failure.printStackTrace(System.out);
      System.out.println("end");
    }
  }
}
