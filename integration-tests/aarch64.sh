#!/usr/bin/env bash
# The quickstart and projects of the integration tests for Linux on aarch64, by cargo-zigbuild: their jars in a JVM under QEMU, and
# what the quickstart's says on x86-64, for which it has no library.
#
#   integration-tests/aarch64.sh [project…]      after mvn -q -Pdemo package; `values` by itself
#
# A project is a folder of src/test/projects whose checks need no option. Needs Linux on x86-64 and
#   - zig and cargo-zigbuild on PATH: pip install ziglang cargo-zigbuild
#   - Rust's std: rustup target add aarch64-unknown-linux-gnu
#   - qemu-aarch64-static on PATH (Debian's qemu-user-static), or in NATIVEBOUND_QEMU
#   - in NATIVEBOUND_AARCH64 a folder with an aarch64 Linux that has a JRE 17 in usr/lib/jvm. On Debian, what
#       apt-get -o APT::Architecture=arm64 -o APT::Architectures::=arm64 …
#     downloads with lists and a status of its own, unpacked by dpkg -x: openjdk-17-jre-headless, libc6, libgcc-s1, libstdc++6, zlib1g;
#     with its links to /etc made ones to the folder's own, or the JRE reads this machine's
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
target=aarch64-unknown-linux-gnu
qemu=${NATIVEBOUND_QEMU:-qemu-aarch64-static}
system=${NATIVEBOUND_AARCH64:-}
work=$PWD/target/aarch64
projects=("${@:-values}")

main() {
  needs
  rm -rf "$work"/{projects,elsewhere.txt}
  mkdir -p "$work/projects"
  source examples/staged.sh
  runtime=$(echo runtime/target/nativebound-runtime-*[0-9].jar)

  quickstart
  refused_on_x86_64
  local project
  for project in "${projects[@]}"; do
    checks "$project"
  done
  echo "Passed: quickstart ${projects[*]}"
}

needs() {
  [ "$(uname -sm)" = "Linux x86_64" ] || fail "this is $(uname -sm), and the jar for another platform is tried on Linux on x86-64"
  command -v cargo-zigbuild > /dev/null || fail "cargo-zigbuild was not found on PATH: pip install ziglang cargo-zigbuild"
  [ -d "$(rustc --print sysroot)/lib/rustlib/$target" ] || fail "Rust has no std for aarch64: rustup target add $target"
  command -v "$qemu" > /dev/null || fail "$qemu was not found on PATH: install qemu-user-static, or name it by NATIVEBOUND_QEMU"
  [ -n "$system" ] || fail "no aarch64 Linux with a JRE 17: NATIVEBOUND_AARCH64 names its folder, as the head of this script says"
  java=$(compgen -G "$system/usr/lib/jvm/*/bin/java" | head -1) || fail "$system has no JRE in usr/lib/jvm"
  # Not in a pipe to grep -q, whose early end would be java's failure.
  local properties
  properties=$(on_aarch64 -XshowSettings:properties -version 2>&1) || fail "$java does not run under $qemu: $properties"
  grep 'os\.arch\|java\.vm\.version' <<< "$properties"
  grep -q 'os\.arch = aarch64' <<< "$properties" || fail "$java is not for aarch64"
}

on_aarch64() {
  "$qemu" -L "$system" "$java" "$@"
}

# A pom's folder, built by the plugin. Cargo's folder is not beside the jar, where a library would be found without it.
package() {
  staged_mvn -f "$1/pom.xml" -Dnativebound.buildCommand=zigbuild -Dnativebound.targets=$target \
    -Dnativebound.targetDirectory="$work/cargo" -DskipTests package
  jar=$(echo "$1"/target/*.jar)
  unzip -p "$jar" "META-INF/native/*/linux-aarch64/index.properties"
  rm -rf "$1/target/classes"
}

quickstart() {
  local folder=$work/projects/quickstart
  cp -r examples/quickstart "$folder"
  rm -rf "$folder/target"
  sed -i "s#../../../../../rust-runtime#$PWD/rust-runtime#" "$folder/src/main/rust/Cargo.toml"
  package "$folder"
  # It ends with 1 where Rust and Java differ.
  on_aarch64 -cp "$jar:$runtime" com.example.quickstart.Quickstart "$folder/text/text.txt"
}

refused_on_x86_64() {
  local said=$work/elsewhere.txt
  ! java -cp "$jar:$runtime" com.example.quickstart.Quickstart "$work/projects/quickstart/text/text.txt" > "$said" 2>&1 ||
    fail "the jar for aarch64 ran on x86-64"
  cat "$said"
  grep -qF META-INF/native/quickstart/linux-x86_64/ "$said" || fail "x86-64 is not told what it looked for"
  grep -qF "(it is there for linux-aarch64)" "$said" || fail "x86-64 is not told what the jar has"
}

checks() {
  local folder=$work/projects/$1 sources=integration-tests/src/test/projects classes output
  mkdir "$folder"
  cp -r "$sources/common/." "$sources/$1/." "$folder"
  sed "s#<artifactId>quickstart<#<artifactId>$1<#" examples/quickstart/pom.xml > "$folder/pom.xml"
  printf '[package]\nname = "%s"\nversion = "0.1.0"\nedition = "2024"\n\n[dependencies]\nnativebound = { version = "0.1.0", path = "%s" }\n' \
    "$1" "$PWD/rust-runtime" > "$folder/src/main/rust/Cargo.toml"
  cp Cargo.lock "$folder/src/main/rust/Cargo.native.lock"
  package "$folder"

  classes=$(cd "$folder/src/main/java/demo" && compgen -G '*Check.java' | sed 's/\.java$//')
  # A check of depth supposes the stack that x86-64 has by default.
  # shellcheck disable=SC2086 # a word each
  output=$(on_aarch64 -Xss1m -ea -Xcheck:jni -Dfile.encoding=UTF-8 -cp "$jar:$runtime" check.Run $classes 2>&1) || fail "$output"
  echo "$output" | tail -1
  ! grep -A 20 '^failed \|panicked at\|^WARNING in native' <<< "$output" || fail "$1 failed on aarch64"
  grep -q '^done, [1-9]' <<< "$output" || fail "$1 did not come to its end: $output"
}

fail() {
  echo "$1" >&2
  exit 1
}

main
