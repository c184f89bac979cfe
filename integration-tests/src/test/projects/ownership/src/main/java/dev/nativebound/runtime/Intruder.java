package dev.nativebound.runtime;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** On the class path anybody may have a class in the runtime's package. */
public final class Intruder {
  private Intruder() {}

  /** The members of what has handles that are open to this class and not to everybody. */
  public static List<String> openMembers() {
    List<String> open = new ArrayList<>();
    for (Class<?> type : classes()) {
      for (Field field : type.getDeclaredFields()) {
        if (isOpen(field.getModifiers())) {
          open.add(field.toString());
        }
      }
      for (Method method : type.getDeclaredMethods()) {
        if (isOpen(method.getModifiers()) && !method.getName().matches("watch|run")) {
          open.add(method.toString());
        }
      }
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        if (isOpen(constructor.getModifiers())) {
          open.add(constructor.toString());
        }
      }
    }
    return open;
  }

  private static boolean isOpen(int modifiers) {
    return !Modifier.isPrivate(modifiers) && !Modifier.isPublic(modifiers);
  }

  private static List<Class<?>> classes() {
    return Stream.of(OwnedObjects.class, OwnedArguments.class, Reaper.class)
        .flatMap(type -> Stream.concat(Stream.of(type), Arrays.stream(type.getDeclaredClasses())))
        .toList();
  }
}
