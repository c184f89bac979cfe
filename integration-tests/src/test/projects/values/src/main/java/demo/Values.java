package demo;

import demo.Models.Arrays;
import demo.Models.Civil;
import demo.Models.Collections;
import demo.Models.Empty;
import demo.Models.Fickle;
import demo.Models.Kind;
import demo.Models.Library;
import demo.Models.Line;
import demo.Models.Node;
import demo.Models.Nullable;
import demo.Models.Point;
import demo.Models.Report;
import demo.Models.Scalars;
import demo.Models.Shape;
import demo.Models.Token;
import demo.Models.Tree;
import dev.nativebound.NativeBound;
import dev.nativebound.Ordered;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** Gives back what it gets, or says how it looks in Rust. */
@NativeBound
public interface Values {
  Values INSTANCE = ValuesNative.INSTANCE;

  Point point(Point point);

  Line line(Line line);

  @Nullable Point maybePoint(@Nullable Point point);

  Kind kind(Kind kind);

  @Nullable Kind maybeKind(@Nullable Kind kind);

  Integer boxed(Integer value);

  @Nullable Integer maybeBoxed(@Nullable Integer value);

  String text(String text);

  @Nullable String maybeText(@Nullable String text);

  Token token(Token token);

  Empty empty(Empty empty);

  String fickle(Fickle fickle);

  Shape shape(Shape shape);

  Node node(Node node);

  Tree tree(Tree tree);

  Scalars scalars(Scalars scalars);

  Arrays arrays(Arrays arrays);

  Library library(Library library);

  Collections collections(Collections collections);

  List<Token> tokens(List<Token> tokens);

  List<? extends Token> wild(Collection<? extends Token> tokens);

  Set<Kind> kinds(Set<Kind> kinds);

  Map<String, Map<Integer, List<String>>> deep(Map<String, Map<Integer, List<String>>> deep);

  @Ordered Map<Float, String> ordered(@Ordered Map<Float, String> map);

  Optional<String> optional(Optional<String> text);

  Optional<Token> optionalToken(Optional<Token> token);

  OptionalInt optionalInt(OptionalInt value);

  OptionalLong optionalLong(OptionalLong value);

  OptionalDouble optionalDouble(OptionalDouble value);

  /** Two, the second of which is wrong in some way. */
  List<Report> reports(String wrong);

  Path path(Path path);

  @Nullable Path maybePath(@Nullable Path path);

  Map<Path, List<Path>> files(Map<Path, List<Path>> files);

  Duration duration(Duration duration);

  Instant instant(Instant instant);

  LocalDate localDate(LocalDate date);

  @Nullable LocalDate maybeLocalDate(@Nullable LocalDate date);

  LocalTime localTime(LocalTime time);

  LocalDateTime localDateTime(LocalDateTime dateTime);

  Civil civil(Civil civil);

  /** As Rust writes it. */
  String written(LocalDateTime dateTime);

  LocalDateTime dateOf(int year, int month, int day, int hour) throws java.io.IOException;

  UUID uuid(UUID uuid);

  BigInteger bigInteger(BigInteger value);

  BigDecimal bigDecimal(BigDecimal value);

  String[] strings(String... strings);

  byte[][] rows(byte[][] rows);

  int[][] matrix(int[][] matrix);

  Point[] points(Point[] points);

  List<int[]> listOfArrays(List<int[]> list);

  int[] ints(int[] ints);

  byte @Nullable [] maybeBytes(byte @Nullable [] bytes);

  boolean same(List<String> texts);

  boolean same(Set<String> texts);

  /** Names that the generated method wants too. */
  List<String> message(List<String> result, String value, int length, Optional<String> values);

  Duration fails(Token token) throws java.io.IOException;

  String describe(Scalars scalars, Shape shape, Kind kind, Line line);
}
