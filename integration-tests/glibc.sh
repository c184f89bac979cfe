#!/usr/bin/env bash
# The quickstart for an old glibc, by cargo-zigbuild: what its library asks for, and whether its jar runs.
#
#   integration-tests/glibc.sh [version]      after mvn -q -Pdemo verify
#
# Needs Linux on x86-64, and zig and cargo-zigbuild on PATH: pip install ziglang cargo-zigbuild.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

wanted=${1:-2.17}
command -v cargo-zigbuild > /dev/null || { echo "cargo-zigbuild was not found on PATH: pip install ziglang cargo-zigbuild" >&2; exit 1; }
work=$PWD/target/glibc
rm -rf "$work"
mkdir -p "$work"
cp -r examples/quickstart "$work/quickstart"
rm -rf "$work/quickstart/target"
sed -i "s#../../../../../rust-runtime#$PWD/rust-runtime#" "$work/quickstart/src/main/rust/Cargo.toml"

source examples/staged.sh
staged_mvn -f "$work/quickstart/pom.xml" -Dnativebound.buildCommand=zigbuild \
  "-Dnativebound.targets=x86_64-unknown-linux-gnu.$wanted" -DskipTests package

jar=$work/quickstart/target/quickstart-0.1.0.jar
index=$(unzip -p "$jar" META-INF/native/quickstart/linux-x86_64/index.properties)
echo "$index"
needed=$(sed -n 's/^glibc=//p' <<< "$index")
if [ "$(printf '%s\n' "$needed" "$wanted" | sort -V | tail -1)" != "$wanted" ]; then
  echo "the library needs glibc $needed, and was built for $wanted" >&2
  exit 1
fi
rm -rf "$work/quickstart/target/cargo" "$work/quickstart/target/classes"
java -cp "$jar:$(echo runtime/target/nativebound-runtime-*[0-9].jar)" com.example.quickstart.Quickstart \
  "$work/quickstart/text/text.txt"
