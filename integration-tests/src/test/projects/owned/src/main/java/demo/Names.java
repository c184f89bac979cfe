package demo;

import dev.nativebound.Exclusive;
import dev.nativebound.NativeBound;

/** Named as what is generated. */
@NativeBound
public interface Names extends AutoCloseable {
  @NativeBound
  static Names of(long address, String message, int value) {
    return NamesNative.of(address, message, value);
  }

  String join(String wait, int frame, long handle, String message, int length);

  @Exclusive
  String joinAlone(String busy, int self, long env, String result, int value);

  String handles(int this_, int _class, int values, int ours, int jni, int call);

  int add(int x);

  int add0(int x);

  int add0(long handle, int x);

  void load();

  int load0();

  void close0(long handle);

  void release0(long handle);

  String contract0(int abi, long hash);

  int release();

  int handle();

  long addressOf(Object object, String name);

  default int join0(int x) {
    return x;
  }

  static int handles0(int x) {
    return x;
  }

  @Override
  void close();
}
