#!/usr/bin/env bash
# Measures what an edit costs while `mvn nativebound:dev` runs (docs/building.md): a clone of this repository, its quickstart, and a
# program in it that prints and waits. From the save of a file to the line that the new program prints. Prints a Markdown table.
#
#   docs/measure/dev.sh [FOLDER]      FOLDER: where to clone to, default a temporary one
#
# ROUNDS (5) is how often each edit is made; the median and the slowest are printed.
set -euo pipefail
root=$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)
work=${1:-$(mktemp -d)}
mkdir -p "$work"
[ -d "$work/clone" ] || git clone --quiet "$root" "$work/clone"
cd "$work/clone"
project=examples/quickstart
java=$project/src/main/java/com/example/quickstart
rust=$project/src/main/rust/src/lib.rs

mvn -q -Pdemo package > /dev/null
source examples/staged.sh

# A native and a program of its own, whose output tells which edit it is of.
cat > "$java/Stamp.java" << 'END'
package com.example.quickstart;

import dev.nativebound.NativeBound;

@NativeBound
final class Stamp {
  static {
    StampNative.load();
  }

  private Stamp() {}

  static native String rust(int a0);

  public static void main(String[] arguments) throws InterruptedException {
    System.out.println("running " + "java0" + " " + rust(0));
    Thread.sleep(Long.MAX_VALUE);
  }
}
END
cat >> "$rust" << 'END'

pub struct Stamp;

#[nativebound::native_bound]
impl bindings::Stamp for Stamp {
    fn rust(a0: i32) -> String {
        let _ = a0;
        "rust0".to_owned()
    }
}
END

mkfifo "$work/keys"
output=$work/output.txt
staged_mvn -o -f $project/pom.xml -Dnativebound.mainClass=com.example.quickstart.Stamp nativebound:dev \
  < "$work/keys" > "$output" 2>&1 &
maven=$!
exec 3> "$work/keys"
trap 'echo q >&3 || true; wait "$maven" || true' EXIT

await() { # TEXT
  until grep -q "$1" "$output"; do
    kill -0 "$maven" || { cat "$output" >&2; exit 1; }
    sleep 0.01
  done
}

round() { # TEXT COMMAND…: saves, and says after how many milliseconds the text was printed
  local text=$1 start
  shift
  start=$(date +%s%N)
  "$@"
  await "$text"
  echo $((($(date +%s%N) - start) / 1000000))
  sleep 1
}

number=0
rust_body() { sed -i "s/\"rust[0-9]*\"/\"rust$number\"/" "$rust"; }
java_body() { sed -i "s/\"java[0-9]*\"/\"java$number\"/" "$java/Stamp.java"; }
signature() { # both sides, as two saves right after each other
  sed -i "s/a[0-9]*: i32/a$number: i32/; s/_ = a[0-9]*/_ = a$number/; s/\"rust[0-9]*\"/\"rust$number\"/" "$rust"
  sed -i "s/int a[0-9]*/int a$number/" "$java/Stamp.java"
}

row() { # NAME TEXT COMMAND
  local times=()
  for _ in $(seq 1 "${ROUNDS:-5}"); do
    number=$((number + 1))
    times+=("$(round "$2$number" "$3")")
  done
  printf '%s\n' "${times[@]}" | sort -n | awk -v name="$1" '
    { all[NR] = $1 }
    END { printf "| %s | %.1f s | %.1f s |\n", name, all[int((NR + 1) / 2)] / 1000, all[NR] / 1000 }'
}

await "running java0 rust0"
sleep 2
echo '| edit | from save to run, median | slowest |'
echo '| --- | --: | --: |'
row "the body of a function in Rust" "running java0 rust" rust_body
row "the body of a method in Java" "running java" java_body
row "a native's signature, on both sides" "rust" signature
