#!/usr/bin/env bash
# Calls, closes and drops of owned objects in a JVM that AddressSanitizer watches, and mistakes that it must see.
#
#   integration-tests/asan.sh
#
# Needs Linux, rustup's nightly Rust and gcc's libasan; where they are missing, target/skipped.txt says so.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
tests=OwnedUnderAddressSanitizer
report=integration-tests/target/surefire-reports/dev.nativebound.integration.$tests.txt

rm -f "$report"
mvn -q -B package -pl integration-tests -am -Dtest=$tests -Dsurefire.failIfNoSpecifiedTests=false
cat "$report"
if grep 'Tests run: 0,' "$report" > /dev/null && ! grep AddressSanitizer integration-tests/target/skipped.txt; then
  echo "$tests ran nothing, and does not say why." >&2
  exit 1
fi
