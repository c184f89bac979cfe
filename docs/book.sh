#!/usr/bin/env bash
# Builds the guide as a book: target/book/html/index.html.
#
#   docs/book.sh
#
# Links that leave docs/ are links into the repository in a book, which has nothing else. NATIVEBOUND_TREE is what they begin with: by
# itself the clone that this is. A README is its folder's index.html.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if ! command -v mdbook > /dev/null; then
  echo "mdbook was not found on PATH: cargo install mdbook --locked" >&2
  exit 1
fi

source=$PWD/target/book/source
book=$PWD/target/book/html
tree=${NATIVEBOUND_TREE:-file://$PWD}

rm -rf "$source"
mkdir -p "$source"
cp -R docs "$source/docs"
cd "$source/docs"
find . -name '*.md' ! -name SUMMARY.md | while read -r page; do
  up=$(dirname "$page" | sed -e 's|^\.$||' -e 's|^\./||' -e 's|[^/]\{1,\}|..|g' -e 's|$|/|' -e 's|^/$||')
  sed -e "s|](${up}\.\./|]($tree/|g" -e 's|](\([^):]*\)README\.md|](\1index.md|g' "$page" > "$page.linked"
  mv "$page.linked" "$page"
done
mdbook build --dest-dir "$book" .
