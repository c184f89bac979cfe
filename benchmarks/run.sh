#!/usr/bin/env bash
# Measures what calls cost, nativebound's beside those of others, and prints a Markdown table. README.md says how to read it.
#
#   benchmarks/run.sh [--quick] [--jdk HOME]... [--rows REGEX] [--json FILE]
#   benchmarks/run.sh --check     only builds all, and checks that all implementations return the same
#
# Without --jdk: the JDK that is used here (JAVA_HOME, else PATH), and a JDK 25 if one is found (NATIVEBOUND_JDK25, else
# /usr/lib/jvm). Needs a JDK >= 17, Maven >= 3.8, Rust >= 1.85 and gcc, on Linux.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(dirname "$here")
target=$here/target

main() {
  local check=false arguments=() jdks=()
  parse "$@"
  need_tools
  local own
  own=$(own_jdk)
  [ ${#jdks[@]} -gt 0 ] || default_jdks
  build >&2

  local jdk
  for jdk in "${jdks[@]}"; do
    check_on "$jdk" >&2
  done
  if ! $check; then
    for jdk in "${jdks[@]}"; do arguments+=(--jdk "$jdk"); done
    java_on "$own" "${arguments[@]}"
  fi
}

parse() {
  while [ $# -gt 0 ]; do
    case $1 in
      --check) check=true ;;
      --quick) arguments+=("$1") ;;
      --jdk)
        is_jdk "${2:-}" || fail "--jdk needs the folder of a JDK, and '${2:-}' is none."
        jdks+=("$(cd "$2" && pwd -P)")
        shift
        ;;
      --rows | --json)
        [ $# -gt 1 ] || fail "$1 needs a value."
        local value=$2
        [ "$1" = --rows ] || value=$(realpath "$2")
        arguments+=("$1" "$value")
        shift
        ;;
      *) fail "unknown argument $1: benchmarks/run.sh [--quick] [--jdk HOME]... [--rows REGEX] [--json FILE] | --check" ;;
    esac
    shift
  done
}

need_tools() {
  [ "$(uname -s)" = Linux ] || fail "The benchmarks run on Linux only: their C is built for it."
  need mvn "Maven 3.8 or newer"
  need cargo "Rust 1.85 or newer"
  need gcc "gcc"
}

need() {
  command -v "$1" > /dev/null || fail "$1 was not found on PATH: install $2, then run again."
}

# The JDK that Maven uses, and on which the runner itself runs.
own_jdk() {
  if [ -n "${JAVA_HOME:-}" ]; then
    is_jdk "$JAVA_HOME" || fail "JAVA_HOME is $JAVA_HOME, which is no JDK."
    (cd "$JAVA_HOME" && pwd -P)
    return
  fi
  local javac
  javac=$(command -v javac) || fail "javac was not found on PATH: install a JDK 17 or newer, or set JAVA_HOME."
  javac=$(realpath "$javac")
  echo "${javac%/bin/javac}"
}

is_jdk() {
  [ -x "$1/bin/javac" ] && [ -f "$1/include/jni.h" ]
}

default_jdks() {
  jdks=("$own")
  local other
  other=$("$root/.ci/find-jdk25")
  if [ -n "$other" ]; then
    other=$(cd "$other" && pwd -P)
    [ "$other" = "$own" ] || jdks+=("$other")
  fi
}

build() {
  (cd "$root" && JAVA_HOME=$own mvn -q -Pbenchmarks -pl annotations,runtime,processor,benchmarks process-classes)
  cargo_build jni-rs
  cargo_build c/regex
  mkdir -p "$target/native"
  cp "$target/cargo-peers/release/libbenchmarks_jni_rs.so" "$target/native/"
  build_c
}

cargo_build() {
  (cd "$here/src/main/$1" && CARGO_TARGET_DIR=$target/cargo-peers cargo build --release --locked --quiet)
}

# The folder of the texts is the one that the assembler includes them from.
build_c() {
  local march=()
  [ "$(uname -m)" != x86_64 ] || march=(-march=x86-64)
  (cd "$here/src/main/resources/dev/nativebound/benchmarks" &&
    gcc -std=gnu11 -O3 "${march[@]}" -Wall -Wextra -Werror -fPIC -fvisibility=hidden -shared \
      -I"$own/include" -I"$own/include/linux" "$here"/src/main/c/*.c \
      "$target/cargo-peers/release/libbenchmarks_regex_c.a" -o "$target/native/libbenchmarks_c.so")
}

check_on() {
  java_on "$1" --check
}

# On one CPU, where that can be had: nothing moves then, and what is compared shares its fate.
java_on() {
  local pin=()
  if command -v taskset > /dev/null; then
    pin=(taskset -c "$(taskset -cp $$ | sed 's/.*[^0-9]//')")
  fi
  "${pin[@]}" "$1/bin/java" --enable-native-access=ALL-UNNAMED -Djmh.ignoreLock=true \
    "-Djava.library.path=$target/native" \
    "-Dbenchmarks.text=$root/examples/quickstart/text/text.txt" \
    -classpath "$target/classes:$(cat "$target/class-path.txt")" dev.nativebound.benchmarks.Main "${@:2}"
}

fail() {
  echo "$1" >&2
  exit 1
}

main "$@"
