#!/usr/bin/env bash
# Measures what a second build costs (docs/building.md): a clone of this repository, its quickstart, and in the
# quickstart's crate enough code for rustc to need ten seconds or more. Prints a Markdown table.
#
#   docs/measure/builds.sh [FOLDER]      FOLDER: where to clone to, default a temporary one
set -euo pipefail
root=$(git -C "$(dirname "${BASH_SOURCE[0]}")" rev-parse --show-toplevel)
work=${1:-$(mktemp -d)}
git clone --quiet "$root" "$work/clone"
cd "$work/clone"
project=examples/quickstart
java=$project/src/main/java/com/example/quickstart/TextStats.java
rust=$project/src/main/rust/src

# Every rustc that compiles something is a line in this file; `rustc -vV` and the like are none.
export COMPILED_LOG=$work/rustc.log
cat > "$work/rustc-wrapper" << 'END'
#!/bin/sh
if [ "$2" = --crate-name ] && [ "$3" != ___ ]; then echo "$3" >> "$COMPILED_LOG"; fi
exec "$@"
END
chmod +x "$work/rustc-wrapper"
export RUSTC_WRAPPER=$work/rustc-wrapper

heavy() { # functions that share nothing, for the optimiser to work on
  echo '//! Much code.'
  for i in $(seq 1 "$1"); do
    echo "/// Number $i."
    echo '#[must_use]'
    echo "pub fn f$i(text: &str) -> Vec<(String, usize)> {"
    echo '    let mut counts = std::collections::BTreeMap::new();'
    echo "    for word in text.split(|c: char| !c.is_alphanumeric() || c as usize % $((i + 1)) == 0) {"
    echo "        *counts.entry(word.to_lowercase()).or_insert(${i}_usize) += word.len();"
    echo '    }'
    echo '    let mut all: Vec<_> = counts.into_iter().collect();'
    echo "    all.sort_by_key(|(word, count)| (count % $((i + 1)), std::cmp::Reverse(word.clone())));"
    echo '    all'
    echo '}'
  done
}
heavy "${HEAVY:-400}" > "$rust/heavy.rs"
echo 'pub mod heavy;' >> "$rust/lib.rs"

source examples/staged.sh

row() { # NAME [COMPILED]: builds, and says how long and what rustc compiled
  : > "$COMPILED_LOG"
  local start end
  start=$(date +%s%N)
  staged_mvn -o -f $project/pom.xml process-classes
  end=$(date +%s%N)
  local seconds crates
  seconds=$(awk -v ns=$((end - start)) 'BEGIN { printf "%.1f s", ns / 1e9 }')
  crates=$(sort -u "$COMPILED_LOG" | sed '/^build_script/d' | paste -sd' ')
  start=$(date +%s%N)
  (cd $project/target/generated-sources/annotations/rust/quickstart && cargo build --release --quiet)
  end=$(date +%s%N)
  printf '| %s | %s | %s | %d ms |\n' "$1" "$seconds" "${2:-${crates:-nothing}}" $(((end - start) / 1000000))
}

mvn -q -Pdemo package > /dev/null
staged_mvn -f $project/pom.xml clean
echo '| build | Maven and cargo | rustc compiled | cargo right after |'
echo '| --- | --- | --- | --- |'
row "the first" everything
touch "$rust/heavy.rs"
row "an edit of the user's crate"
row "no edit"
sed -i 's/private TextStats() {}/private TextStats() {} \/\/ edited/' "$java"
row "an edit of Java, no changed binding"
sed -i 's/byte\[\] data/byte[] bytes/' "$java"
sed -i 's/fn crc32(data/fn crc32(bytes/; s/hash(data)/hash(bytes)/' "$rust/lib.rs"
row "a changed binding"
