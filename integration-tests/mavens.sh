#!/usr/bin/env bash
# The builds of MavenPluginTest under Mavens other than the one that runs this: the newest 3.9 and 4.0, or those that are named.
#
#   integration-tests/mavens.sh [version…]
#
# Their zips come from where Maven gets plugins. .ci/run builds with the Maven at hand alone; this is for whoever changes
# maven-plugin, and for every night.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

versions=("$@")
if [ ${#versions[@]} -eq 0 ]; then
  versions=(3.9.11 4.0.0-rc-5)
fi
plugin=org.apache.maven.plugins:maven-dependency-plugin:3.9.0

for version in "${versions[@]}"; do
  home=$PWD/target/mavens/apache-maven-$version
  if [ ! -x "$home/bin/mvn" ]; then
    mvn -q -B -N "$plugin:unpack" -Dartifact="org.apache.maven:apache-maven:$version:zip:bin" -DoutputDirectory=target/mavens
    chmod +x "$home/bin/mvn"
  fi
  "$home/bin/mvn" -v | head -1
  mvn -B verify -pl integration-tests -am -Dexec.skip=true -Dtested.maven="$home" \
    -Dtest=MavenPluginTest -Dsurefire.failIfNoSpecifiedTests=false
done
