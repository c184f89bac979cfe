package demo;

import check.Check;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiFunction;

/** Returns what it is given, and keeps it to be compared. */
final class Echo implements InvocationHandler {
  private record Call(String method, Object argument) {}

  private final Deque<Call> calls = new ArrayDeque<>();

  /** A callback that is this. */
  <T> T as(Class<T> type) {
    return proxy(type, this);
  }

  /** A callback each of whose methods returns what {@code result} says for its name. */
  static <T> T by(Class<T> type, BiFunction<String, Object[], Object> result) {
    return proxy(type, (proxy, method, arguments) -> result.apply(method.getName(), arguments));
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    if (method.isDefault()) {
      return InvocationHandler.invokeDefault(proxy, method, arguments);
    }
    calls.add(new Call(method.getName(), arguments.length == 1 ? arguments[0] : arguments));
    return arguments[0];
  }

  /** The next calls are of that method, with these arguments. */
  void expect(String method, Object... arguments) {
    for (Object argument : arguments) {
      Call call = calls.remove();
      Check.equal(call.method(), method);
      Check.equal(bits(call.argument()), bits(argument));
    }
  }

  void expectNoMore() {
    Check.equal(calls.size(), 0);
  }

  /** All NaNs are equal, as objects. */
  private static Object bits(Object value) {
    if (value instanceof Float f) {
      return Float.floatToRawIntBits(f);
    }
    return value instanceof Double d ? (Object) Double.doubleToRawLongBits(d) : value;
  }
}
