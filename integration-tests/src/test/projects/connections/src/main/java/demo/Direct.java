package demo;

import demo.Database.Log;
import demo.Database.Nullable;
import demo.Database.Schema;
import demo.Database.Statement;
import dev.nativebound.Consumes;
import dev.nativebound.NativeBound;
import dev.nativebound.Shared;
import java.io.IOException;

/** Natives of its own that take and make objects. */
@NativeBound
final class Direct {
  static {
    DirectNative.load();
  }

  private Direct() {}

  static native String join(Statement first, @Nullable Statement second);

  static native Statement make(String sql) throws IOException;

  static native @Nullable Statement maybe(boolean make);

  static native String finish(@Consumes Statement statement);

  static native int entries(Log one, Log other);

  @Shared
  static native Schema schemaOf(Database database);
}
