package other;

public enum Planet {
  SATURN,
  EARTH
}
