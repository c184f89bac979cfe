package demo;

import dev.nativebound.NativeBound;
import dev.nativebound.WithEnv;

/** Logs, in Rust. */
@NativeBound
final class Direct {
  static {
    DirectNative.load();
    init();
  }

  private Direct() {}

  static native void init() throws IllegalStateException;

  /** How often it was called since the library was mapped. */
  static native int calls();

  static native void setMaxLevel(String level) throws IllegalArgumentException;

  static native void refresh();

  /** A record of each level by {@code log}. */
  static native void logEach(String text);

  /** An event of each level by {@code tracing}, in a span. */
  static native void traceEach(String text);

  static native void info(String target, String text);

  static native void infoFromThread(String thread, String text);

  /** On a thread that stays. */
  static native void infoFromPool(String text);

  static native void infoFromThreads(int threads, int each);

  /** Pairs of {@code log} and fields of {@code tracing}. */
  static native void fields();

  /** Logs what panics while it is formatted, by both. */
  static native void panicInFormatting();

  static native void logAndFail(String text) throws IllegalStateException;

  static native void logAndPanic(String text);

  /** Logs while an exception is pending. */
  @WithEnv
  static native void throwAndLog(String text) throws RuntimeException;

  /** Another logger after ours: what {@code log} and {@code tracing} say. */
  static native String another();

  /** The allocations of so many records at DEBUG. */
  static native long allocationsOfDebug(int records);

  /** The nanoseconds that a record at DEBUG takes, by one of so many threads. */
  static native double nanosOfDebug(int threads, int records);

  /** On a thread with a stack of so many KiB. */
  static native void infoOnStackOf(int kibibytes, String text);

  /** Logs when the process ends, which is after the VM. */
  static native void logAtExit();
}
