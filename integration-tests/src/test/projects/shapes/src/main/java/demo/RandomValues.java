package demo;

import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** A value of any type that crosses, often one at an edge. */
final class RandomValues {
  private static final int DEEP = 6;

  private final Random random;

  RandomValues(Random random) {
    this.random = random;
  }

  Object of(AnnotatedType type, int depth) throws ReflectiveOperationException {
    if (type.isAnnotationPresent(Nullable.class) && (depth > DEEP || random.nextInt(3) == 0)) {
      return null;
    }
    if (type instanceof AnnotatedParameterizedType generic) {
      return container(generic, depth + 1);
    }
    if (type instanceof AnnotatedArrayType array) {
      return array(array, depth + 1);
    }
    return plain((Class<?>) type.getType(), depth + 1);
  }

  private int count(int depth) {
    return depth > DEEP ? 0 : random.nextInt(4);
  }

  private Object container(AnnotatedParameterizedType type, int depth)
      throws ReflectiveOperationException {
    AnnotatedType[] arguments = type.getAnnotatedActualTypeArguments();
    Type raw = ((ParameterizedType) type.getType()).getRawType();
    int count = count(depth);
    if (raw == Optional.class) {
      return count == 0 ? Optional.empty() : Optional.of(of(arguments[0], depth));
    }
    if (raw == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      for (int i = 0; i < count; i++) {
        map.put(of(arguments[0], depth), of(arguments[1], depth));
      }
      return map;
    }
    List<Object> list = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      list.add(of(arguments[0], depth));
    }
    return raw == Set.class ? new LinkedHashSet<>(list) : list;
  }

  private Object array(AnnotatedArrayType type, int depth) throws ReflectiveOperationException {
    AnnotatedType component = type.getAnnotatedGenericComponentType();
    Class<?> element = ((Class<?>) type.getType()).getComponentType();
    Object array = Array.newInstance(element, count(depth));
    for (int i = 0; i < Array.getLength(array); i++) {
      Array.set(array, i, of(component, depth));
    }
    return array;
  }

  private Object plain(Class<?> type, int depth) throws ReflectiveOperationException {
    if (type.isEnum()) {
      return pick((Object[]) type.getEnumConstants());
    }
    if (type.isRecord()) {
      return record(type, depth);
    }
    if (type.isSealed() && type != Path.class) {
      Class<?>[] variants = type.getPermittedSubclasses();
      return record(depth > DEEP ? variants[variants.length - 1] : pick(variants), depth);
    }
    return scalar(type);
  }

  private Object record(Class<?> type, int depth) throws ReflectiveOperationException {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = of(components[i].getAnnotatedType(), depth);
      types[i] = components[i].getType();
    }
    Constructor<?> constructor = type.getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(values);
  }

  private Object scalar(Class<?> type) {
    return switch (type.getSimpleName()) {
      case "boolean", "Boolean" -> random.nextBoolean();
      case "byte", "Byte" -> (byte) number();
      case "short", "Short" -> (short) number();
      case "char", "Character" -> (char) number();
      case "int", "Integer" -> (int) number();
      case "long", "Long" -> number();
      case "float", "Float" -> Float.intBitsToFloat((int) number());
      case "double", "Double" -> Double.longBitsToDouble(number());
      case "String" -> text();
      case "UUID" -> new UUID(number(), number());
      case "Path" -> Path.of(text().replace('\0', '/'));
      case "Duration" -> Duration.ofSeconds(number() & Long.MAX_VALUE, random.nextInt(1_000_000_000));
      case "Instant" -> Instant.ofEpochSecond(number() % 31_556_889_864_403_199L, random.nextInt(1_000_000_000));
      case "LocalDate" -> LocalDate.ofEpochDay(number() % 365_241_780_471L);
      case "LocalTime" -> LocalTime.ofNanoOfDay(random.nextLong(86_400_000_000_000L));
      case "LocalDateTime" ->
          LocalDateTime.ofEpochSecond(number() % 31_556_889_864_403_199L, random.nextInt(1_000_000_000), ZoneOffset.UTC);
      case "BigInteger" -> new BigInteger(bytes());
      case "BigDecimal" -> new BigDecimal(new BigInteger(bytes()), (int) number());
      case "OptionalInt" -> random.nextBoolean() ? OptionalInt.of((int) number()) : OptionalInt.empty();
      case "OptionalLong" -> random.nextBoolean() ? OptionalLong.of(number()) : OptionalLong.empty();
      case "OptionalDouble" ->
          random.nextBoolean()
              ? OptionalDouble.of(Double.longBitsToDouble(number()))
              : OptionalDouble.empty();
      default -> throw new AssertionError(type);
    };
  }

  private long number() {
    return switch (random.nextInt(5)) {
      case 0 -> random.nextInt(-2, 3);
      case 1 -> pick(Long.MIN_VALUE, Long.MAX_VALUE, (long) Integer.MIN_VALUE, 0x7fL, 0x80L, 0xd800L);
      default -> random.nextLong() >> random.nextInt(64);
    };
  }

  private byte[] bytes() {
    byte[] bytes = new byte[random.nextInt(1, 20)];
    random.nextBytes(bytes);
    return bytes;
  }

  private String text() {
    int length = random.nextInt(5) == 0 ? random.nextInt(300) : random.nextInt(8);
    int[] letters = new int[length];
    int[] limits = {0x80, 0x100, 0x800, 0xd800, 0x110000};
    int limit = limits[random.nextInt(limits.length)];
    Arrays.setAll(letters, i -> letter(limit));
    return new String(letters, 0, length);
  }

  private int letter(int limit) {
    int letter = random.nextInt(limit);
    return letter >= 0xd800 && letter <= 0xdfff ? 'x' : letter;
  }

  @SafeVarargs
  private <T> T pick(T... of) {
    return of[random.nextInt(of.length)];
  }
}
