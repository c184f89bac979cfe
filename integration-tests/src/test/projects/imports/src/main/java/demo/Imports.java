package demo;

import dev.nativebound.NativeBound;
import dev.nativebound.NativeImport;
import dev.nativebound.WithEnv;
import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;

@NativeBound
@NativeImport({
  ArrayList.class,
  Arrays.class,
  BigDecimal.class,
  BigInteger.class,
  ByteBuffer.class,
  Class.class,
  Collections.class,
  ConcurrentHashMap.class,
  Date.class,
  java.sql.Date.class,
  Duration.class,
  File.class,
  Function.class,
  HashMap.class,
  IllegalStateException.class,
  Instant.class,
  Integer.class,
  IOException.class,
  Iterator.class,
  List.class,
  LocalDate.class,
  Map.class,
  Map.Entry.class,
  Math.class,
  Object.class,
  Optional.class,
  Path.class,
  Random.class,
  Stream.class,
  String.class,
  StringBuilder.class,
  Thread.class,
  Throwable.class,
  TimeUnit.class,
  Account.class,
  Account.Color.class,
  Account.Names.class,
  Account.Overdrawn.class,
  Account.Pair.class,
  Account.Statement.class,
  Labelled.class
})
final class Imports {
  static {
    ImportsNative.load();
  }

  private Imports() {}

  @WithEnv
  static native Object lines(String text) throws RuntimeException;

  @WithEnv
  static native String constants() throws RuntimeException;

  @WithEnv
  static native void fields(Account account) throws RuntimeException;

  @WithEnv
  static native void calls(Account account) throws RuntimeException;

  @WithEnv
  static native void nested(Account account) throws RuntimeException;

  @WithEnv
  static native void jdk() throws RuntimeException;

  @WithEnv
  static native void thrown(Throwable thrown) throws RuntimeException;

  @WithEnv
  static native String caught(Throwable thrown) throws RuntimeException;

  @WithEnv
  static native String polluted(Account.Names names) throws RuntimeException;

  @WithEnv
  static native int inAThread() throws RuntimeException;

  static native int withEnv() throws RuntimeException;

  @WithEnv
  static native void strings(Account account) throws RuntimeException;
}
