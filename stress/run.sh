#!/usr/bin/env bash
# Runs owned objects and the model of their word in jcstress, and the model's twins, which must fail.
#
#   stress/run.sh [MILLISECONDS]    for how long each test is tried, three times; 200 unless given
#
# Needs a JDK >= 17, Maven >= 3.8 and Rust >= 1.85, on Linux, and two processors.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
target=$here/target
logs=$target/jcstress
millis=${1:-200}

main() {
  (cd "$here/.." && mvn -q -B -Pstress -pl annotations,runtime,processor,stress process-classes)
  rm -rf "$logs"
  mkdir -p "$logs"
  run all "$millis" 'sound|twins'
  local test
  for test in $(listed sound); do
    ended OK "$test" all || fail all "$test was to pass, and did not."
  done
  for test in $(listed twins); do
    ended FAILED "$test" all || try_again "$test"
  done
  echo "jcstress: $(listed sound | wc -l) tests passed, and $(listed twins | wc -l) twins failed as they must."
}

# A twin that passed: on a machine with other work, two threads may hardly have met.
try_again() {
  echo "jcstress: $1 passed, and is tried again for longer."
  run again $((millis * 10)) "$1"
  ended FAILED "$1" again || fail again "$1 was to fail, and did not."
}

# The tests of that package, as jcstress has listed them when they were compiled.
listed() {
  tr '\0' '\n' < "$target/classes/META-INF/TestList" | grep -o "dev\.nativebound\.stress\.$1\.[A-Za-z]*" |
    sed 's/.*stress\.//' | sort -u
}

# With arguments for the JVM, jcstress tries few combinations of options of its own. Fails where a test fails, as twins do.
run() {
  (cd "$logs" && "${JAVA_HOME:+$JAVA_HOME/bin/}java" -cp "$target/classes:$(cat "$target/class-path.txt")" \
    org.openjdk.jcstress.Main -c 2 -f 1 -fsm 1 -iters 3 -time "$2" -sc false -af NONE -v -r "$1" \
    -t "^dev\.nativebound\.stress\.($3)" \
    -jvmArgs "-Dnativebound.library.path=$target/cargo/release --enable-native-access=ALL-UNNAMED" \
    > "$1.txt" 2>&1) || true
}

# Whether that test ended so, as the summary of a run says.
ended() {
  results "$3" | grep "\[$1\] dev\.nativebound\.stress\.$2\$" > /dev/null
}

results() {
  sed -n '/^RUN RESULTS:/,$p' "$logs/$1.txt"
}

fail() {
  results "$1" >&2
  printf '%s\nAll of it: %s\n' "$2" "$logs/$1.txt" >&2
  exit 1
}

main
