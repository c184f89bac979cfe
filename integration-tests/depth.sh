#!/usr/bin/env bash
# Values as deep as they go in a release build, whose frames are others than those of the debug build that DepthTest has.
#
#   integration-tests/depth.sh [toolchain of rustup]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
if [ $# -gt 0 ]; then
  export RUSTUP_TOOLCHAIN=$1
fi
mvn -q -B package -pl integration-tests -am -Dtest=DepthReleased -Dnativebound.step.minutes=60 \
  -Dsurefire.failIfNoSpecifiedTests=false
