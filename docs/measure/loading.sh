#!/usr/bin/env bash
# What finding and loading a packed library adds to a start of the JVM, over System.load of a file: a library of 5 MB in a jar,
# in JVMs of their own by turns. Time is the processor's, of the main thread. docs/loading.md has the figures.
#
#   docs/measure/loading.sh [RUNS]
#
# JAVA_HOME names another JDK. Needs gcc, and runtime/target/classes (mvn compile).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
runtime=$(cd "$here/../../runtime/target/classes" && pwd)
runs=${1:-21}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
quiet=()
"$java" --enable-native-access=ALL-UNNAMED -version > /dev/null 2>&1 && quiet=(--enable-native-access=ALL-UNNAMED)

# 5 MB that compress as code does, since they are code.
library() {
  local jvm
  jvm=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.home = //p')/lib/server/libjvm.so
  head -c 5000000 "$jvm" > "$work/code"
  echo 'const char library[] = {0};' > "$work/library.c"
  printf '.section .rodata\n.incbin "%s"\n.section .note.GNU-stack,""\n' "$work/code" > "$work/code.s"
  gcc -shared -fPIC -o "$work/liblibrary.so" "$work/library.c" "$work/code.s"
}

program() {
  mkdir -p "$work/classes/start"
  cat > "$work/Start.java" <<'JAVA'
package start;

import dev.nativebound.runtime.Contract;
import dev.nativebound.runtime.GeneratedClass;
import dev.nativebound.runtime.NativeLibrary;
import dev.nativebound.runtime.wire.WireBuffers;
import java.io.FileInputStream;
import java.io.InputStream;
import java.util.function.Consumer;

public final class Start {
  public static void main(String[] arguments) throws Exception {
    long begin = nanos();
    switch (arguments[0]) {
      case "nothing" -> {}
      case "lambda" -> lambda();
      case "messages" -> WireBuffers.prepare();
      case "library" -> library();
      default -> System.load(arguments[0]);
    }
    System.out.println(nanos() - begin);
  }

  /** The first one of a program, which a generated class does not have. */
  private static void lambda() {
    Consumer<String> load = path -> System.load(path);
  }

  private static void library() {
    NativeLibrary.named("library")
        .load(
            new Contract(Start.class, 1, 0),
            new GeneratedClass() {
              @Override
              public void load(String path) {
                System.load(path);
              }

              @Override
              public String contract(int abi, long hash) {
                return Start.contract(abi, hash);
              }
            });
  }

  private static String contract(int abi, long hash) {
    return null;
  }

  /** Of the processor, for this thread: others may use the machine meanwhile. */
  private static long nanos() throws Exception {
    try (InputStream source = new FileInputStream("/proc/thread-self/schedstat")) {
      String text = new String(source.readAllBytes());
      return Long.parseLong(text.substring(0, text.indexOf(' ')));
    }
  }
}
JAVA
  "${java%java}javac" -cp "$runtime" -d "$work/classes" "$work/Start.java"
}

# The jar, as the build packs it.
pack() {
  local folder platform
  platform=linux-$(uname -m)
  folder=$work/classes/META-INF/native/library/$platform
  mkdir -p "$folder"
  cp "$work/liblibrary.so" "$folder"
  printf 'file=liblibrary.so\nsize=%s\nsha256=%s\ntarget=%s-unknown-linux-gnu\n' \
    "$(stat -c %s "$work/liblibrary.so")" "$(sha256sum "$work/liblibrary.so" | cut -d' ' -f1)" "$(uname -m)" \
    > "$folder/index.properties"
  "${java%java}jar" --create --file "$work/start.jar" -C "$work/classes" .
  "${java%java}jar" --create --file "$work/runtime.jar" -C "$runtime" .
}

# run WHAT OPTIONS...: nanoseconds of the main thread.
run() {
  local what=$1
  shift
  HOME=$work/home "$java" "${quiet[@]}" -Djava.io.tmpdir="$work/tmp" "$@" -cp "$work/start.jar:$work/runtime.jar" start.Start "$what"
}

measure() {
  local i
  for i in $(seq "$runs"); do
    run nothing >> "$work/nothing"
    run "$work/liblibrary.so" >> "$work/load"
    run lambda >> "$work/lambda"
    run messages >> "$work/messages"
    run library >> "$work/cached"
    run library -Dnativebound.cache=verify >> "$work/verified"
    run library -Dnativebound.cache=off >> "$work/extracted"
    rm -rf "$work/home/.cache"
    run library >> "$work/first"
  done
}

median() {
  sort -n "$work/$1" | sed -n "$(((runs + 1) / 2))p"
}

row() {
  awk -v name="$2" -v own="$(median "$1")" -v load="$(median load)" -v nothing="$(median nothing)" \
    'BEGIN { printf "| %s | %.1f ms | %+.1f ms |\n", name, (own - nothing) / 1e6, (own - load) / 1e6 }'
}

library
program
mkdir -p "$work/home" "$work/tmp"
pack
run library > /dev/null
measure
echo "| $("$java" -version 2>&1 | head -1), median of $runs | in main | over System.load |"
echo '| --- | --: | --: |'
row load '`System.load` of the file'
row lambda 'the first lambda of a program, and no library'
row messages 'what messages need, and no library'
row cached 'packed, in the cache'
row verified 'packed, `nativebound.cache=verify`'
row extracted 'packed, `nativebound.cache=off`'
row first 'packed, the first start, which writes the cache'
