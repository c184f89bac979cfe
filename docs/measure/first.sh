#!/usr/bin/env bash
# Measures the way from an empty folder to a program that runs where there is no cargo (docs/building.md), and the same with
# maturin, which does it for Python. Prints a Markdown table; what the commands print is in FOLDER/log.
#
#   docs/measure/first.sh [FOLDER [STAGED]]     FOLDER: where to work, default a temporary one
#                                               STAGED: a Maven repository that has this build's jars, default made
#
# Seconds are those of the clock; CPU seconds tell less on an idle machine, and more on one that others use. maturin comes from PyPI;
# without python3 its rows are left out.
set -euo pipefail
root=$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)
work=${1:-$(mktemp -d)}
staged=${2:-$work/staged}
mkdir -p "$work"
: > "$work/log"
user_repository=$(mvn -q help:evaluate -Dexpression=settings.localRepository -DforceStdout)

maven() { # REPOSITORY ARGUMENTS…: as a user's, with this build's jars and its crate
  local repository=$1
  shift
  mvn -B -ntp -Dmaven.repo.local="$repository" -Dnativebound.runtime="$root/rust-runtime" "$@"
}

stage() {
  (cd "$root" && maven "$staged" -q -Pall install -pl archetypes/rust,nativebound,processor,maven-plugin -am -Dmaven.test.skip \
    -Dspotless.check.skip -Dexec.skip -gs examples/settings.xml -Douter.repository="$user_repository")
}

row() { # NAME LINES FUNCTION ARGUMENTS…
  local name=$1 lines=$2 real user system
  shift 2
  cd "$work" # not in what is removed
  rm -rf "$work/project" "$work/elsewhere"
  mkdir "$work/project" "$work/elsewhere"
  local TIMEFORMAT='%R %U %S'
  { time "$@" >> "$work/log" 2>&1; } 2> "$work/time"
  read -r real user system < "$work/time"
  awk -v name="$name" -v lines="$lines" -v real="$real" -v cpu="$user" -v more="$system" \
    'BEGIN { printf "| %s | %.0f s | %.0f s | %d |\n", name, real, cpu + more, lines }'
}

nativebound() { # REPOSITORY OPTIONS…
  local repository=$1
  shift
  cd "$work/project"
  maven "$repository" archetype:generate -DarchetypeGroupId=dev.nativebound -DarchetypeArtifactId=nativebound-archetype \
    -DarchetypeVersion=0.1.0 -DgroupId=com.example -DartifactId=my-app
  cd my-app
  maven "$repository" package "$@"
  cp target/my-app.jar "$work/elsewhere"
  cd "$work/elsewhere"
  env PATH=/nonexistent "$(dirname "$(readlink -f "$(command -v java)")")/java" -jar my-app.jar
}

maturin_alone() {
  cd "$work/project"
  maturin new --bindings pyo3 my-app
  cd my-app
  maturin build --release
  python3 -m venv "$work/elsewhere/venv"
  "$work/elsewhere/venv/bin/pip" install target/wheels/*.whl
  cd "$work/elsewhere"
  env PATH=/nonexistent venv/bin/python -c 'import my_app; print(my_app.sum_as_string(2, 3))'
}

maturin_installed() { # with no cache of pip's either
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install --no-cache-dir maturin
  PATH=$work/venv/bin:$PATH maturin_alone
}

[ -n "${2:-}" ] || stage
rm -rf "$work/repository" "$work/venv" "$work"/cargo-{nativebound,maturin}
mkdir -p "$work/repository/dev"
cp -r "$staged/dev/nativebound" "$work/repository/dev"

echo '| from an empty folder to the program elsewhere | seconds | of CPU | lines typed |'
echo '| --- | --: | --: | --: |'
(export CARGO_HOME=$work/cargo-nativebound && row "nativebound, empty caches" 4 nativebound "$work/repository")
row "nativebound" 4 nativebound "$work/repository"
row "nativebound, no tests" 4 nativebound "$work/repository" -DskipTests
if command -v python3 > /dev/null; then
  (export CARGO_HOME=$work/cargo-maturin && row "maturin, empty caches" 6 maturin_installed)
  PATH=$work/venv/bin:$PATH row "maturin" 5 maturin_alone
fi
