package dev.nativebound.processor;

import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Rust looks up by JNI, found in the classes themselves: a member is its declaring class's,
 * which may be a supertype.
 */
final class LookedUp {
  private final ClassLoader loader;
  private final Set<String> names = new TreeSet<>();

  LookedUp(ClassLoader loader) {
    this.loader = loader;
  }

  Set<String> names() {
    return names;
  }

  /** By an internal name, a binary name, or the descriptor of an array. */
  Class<?> type(String name) {
    Class<?> type = find(name.replace('/', '.'));
    names.add(type.getTypeName());
    return type;
  }

  void method(Class<?> type, String name, String descriptor) {
    Class<?>[] parameters =
        MethodType.fromMethodDescriptorString(descriptor, loader).parameterArray();
    Class<?> owner = name.equals("<init>") ? type : owner(type, name, descriptor);
    if (name.equals("<init>")) {
      checkConstructor(type, parameters);
    }
    names.add(owner.getTypeName());
    names.add(
        Arrays.stream(parameters)
            .map(Class::getTypeName)
            .collect(Collectors.joining(",", owner.getTypeName() + "#" + name + "(", ")")));
  }

  void field(Class<?> type, String name) {
    Class<?> owner =
        lineage(type)
            .filter(
                at ->
                    Arrays.stream(at.getDeclaredFields())
                        .map(Field::getName)
                        .anyMatch(name::equals))
            .findFirst()
            .orElseThrow(() -> new AssertionError(type + " has no " + name));
    names.add(owner.getTypeName());
    names.add(owner.getTypeName() + "#" + name);
  }

  /** Whether a class itself has a method. */
  boolean declares(Class<?> type, String name, String descriptor) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(method -> method.getName().equals(name) && descriptor(method).equals(descriptor));
  }

  private Class<?> owner(Class<?> type, String name, String descriptor) {
    return lineage(type)
        .filter(at -> declares(at, name, descriptor))
        .findFirst()
        .orElseThrow(() -> new AssertionError(type + " has no " + name + descriptor));
  }

  private static void checkConstructor(Class<?> type, Class<?>... parameters) {
    boolean isThere =
        Arrays.stream(type.getDeclaredConstructors())
            .anyMatch(one -> Arrays.equals(one.getParameterTypes(), parameters));
    if (!isThere) {
      throw new AssertionError(type + " has no constructor of " + Arrays.toString(parameters));
    }
  }

  private static String descriptor(Method method) {
    return MethodType.methodType(method.getReturnType(), method.getParameterTypes())
        .toMethodDescriptorString();
  }

  /** As the VM looks for members: the class, those above it, their interfaces. */
  private static Stream<Class<?>> lineage(Class<?> type) {
    Stream<Class<?>> above =
        Stream.<Class<?>>iterate(type, at -> at != null, at -> at.getSuperclass());
    Stream<Class<?>> classes =
        Stream.<Class<?>>iterate(type, at -> at != null, at -> at.getSuperclass());
    return Stream.of(above, classes.flatMap(LookedUp::interfaces), Stream.of(Object.class))
        .flatMap(some -> some);
  }

  private static Stream<Class<?>> interfaces(Class<?> type) {
    return Arrays.stream(type.getInterfaces())
        .flatMap(one -> Stream.concat(Stream.of(one), interfaces(one)));
  }

  private Class<?> find(String name) {
    try {
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }
}
