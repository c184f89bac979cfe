package demo;

import dev.nativebound.Consumes;
import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;
import dev.nativebound.Shared;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.Collection;
import java.util.List;

/** Makes objects of other types, and takes some back. */
@NativeBound
public interface Database extends AutoCloseable {
  @Target(ElementType.TYPE_USE)
  @interface Nullable {}

  @NativeBound
  static Database open(String name) throws IOException {
    return DatabaseNative.open(name);
  }

  @NativeBound
  static Database copyOf(Database other, List<String> tags) {
    return DatabaseNative.copyOf(other, tags);
  }

  String name();

  Statement prepare(String sql) throws IOException;

  @Nullable Statement find(String sql);

  List<Statement> prepareAll(List<String> sql);

  Statement[] copies(Statement... statements);

  @Shared
  Schema schema();

  /** {@code first} and {@code second} may be one. */
  String join(Statement first, @Nullable Statement second);

  int total(Collection<Statement> statements);

  boolean sameSchema(Schema one, Schema other);

  String finish(@Consumes Statement statement) throws IOException;

  String finishBoth(@Consumes Statement one, @Consumes @Nullable Statement other);

  int compare(Statement statement, @Consumes Statement other);

  int entries(Log... logs);

  @Override
  void close();

  /** Some of its methods are exclusive. */
  @NativeBound
  interface Statement extends AutoCloseable {
    @NativeBound
    static Statement of(String sql) {
      return Database_StatementNative.of(sql);
    }

    String sql();

    @Exclusive
    void append(String sql);

    @Exclusive
    int appendAll(Statement other);

    @Override
    void close();
  }

  /** Shared with Rust. */
  @NativeBound
  interface Schema extends AutoCloseable {
    int version();

    @Override
    void close();
  }

  /** All of its methods are exclusive: Rust need not let two threads see it. */
  @NativeBound
  abstract class Log implements AutoCloseable {
    @NativeBound
    static Log create() {
      return Database_LogNative.create();
    }

    @Exclusive
    abstract int add(String entry);

    @Override
    public abstract void close();
  }
}
