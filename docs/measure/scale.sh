#!/usr/bin/env bash
# Measures how javac with the processor, and cargo check, grow with what is declared (docs/building.md): natives of one
# class, overloads, and types of ten natives each. Prints a Markdown table; seconds are of the processor (user), so that
# neighbours on the machine count little.
#
#   docs/measure/scale.sh [FOLDER]      FOLDER: where to work, default a temporary one
set -euo pipefail
root=$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)
work=${1:-$(mktemp -d)}
cd "$root"
mvn -q -o -pl annotations,runtime,processor -DskipTests package > /dev/null
jar() { ls "$root/$1/target/nativebound-$1"-*.jar; }
path=$(jar annotations):$(jar runtime)
export CARGO_TARGET_DIR=$work/target CARGO_INCREMENTAL=0
TIMEFORMAT=%U

kinds=(int long short byte float double boolean char)
natives() { # N overloads|natives: a class
  echo 'package s; @dev.nativebound.NativeBound public class Big {'
  for ((i = 0; i < $1; i++)); do
    if [ "$2" = overloads ]; then
      echo "static native int call(${kinds[i % 8]} a, ${kinds[i / 8 % 8]} b, ${kinds[i / 64 % 8]} c, ${kinds[i / 512 % 8]} d);"
    else
      echo "static native int method$i(int x, long y);"
    fi
  done
  echo '}'
}

types() { # N FOLDER: classes of ten natives
  for ((i = 0; i < $1; i++)); do
    {
      echo "package s; @dev.nativebound.NativeBound public class T$i {"
      for j in 0 1 2 3 4 5 6 7 8 9; do echo "static native int method$j(int x, String y);"; done
      echo '}'
    } > "$2/T$i.java"
  done
}

row() { # N KIND
  local folder=$work/$2-$1
  rm -rf "$folder"
  mkdir -p "$folder/src/main/java/s" "$folder/classes" "$folder/generated"
  touch "$folder/pom.xml"
  cd "$folder"
  case $2 in
    types) types "$1" src/main/java/s ;;
    *) natives "$1" "$2" > src/main/java/s/Big.java ;;
  esac
  local javac check size
  { javac=$({ time javac -nowarn -d classes -s generated -cp "$path" -processorpath "$(jar processor):$path" \
    -Anativebound.library=big -Anativebound.runtime="$root/rust-runtime" src/main/java/s/*.java > javac.log 2>&1; } 2>&1); }
  cd generated/rust/big
  cp "$root/Cargo.lock" .
  cargo check --quiet --offline --package nativebound
  { check=$({ time cargo check --quiet --offline > check.log 2>&1; } 2>&1); }
  size=$(find .. -name '*.rs' -exec cat {} + | wc -c)
  echo "| $1 $2 | $javac s | $check s | $((size / 1000)) kB |"
}

echo '| declared | javac | cargo check | emitted Rust |'
echo '| --- | --: | --: | --: |'
for n in ${NATIVES:-200 800 2276}; do row "$n" natives; done
for n in ${OVERLOADS:-569 1138 2276}; do row "$n" overloads; done
for n in ${TYPES:-250 500 1000}; do row "$n" types; done
