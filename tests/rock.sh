#!/usr/bin/env bash
# The rock goes round: made from the tree, packed, installed from the pack alone into an empty tree, used from elsewhere
# with no environment. No network: the only server named does not exist.
set -eu
cd "$(dirname "$0")/.."
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
rocks() { luarocks --lua-version 5.4 --only-server="$tree/none" "$@" > "$tree/log" 2>&1 || { cat "$tree/log"; exit 1; }; }
mkdir "$tree/none" "$tree/elsewhere"

# A copy, so that the checkout's own build stays as it is.
git ls-files -z --cached --others --exclude-standard | xargs -0 cp --parents -t "$tree/elsewhere"
cd "$tree/elsewhere"
rocks make --tree "$tree/made" hearsay-scm-1.rockspec
rocks --tree "$tree/made" pack hearsay
cp hearsay-scm-1.*.rock "$tree/"
wanted=$(ls lua/hearsay scripts | grep 'lua$')
cd "$tree"
rm -rf elsewhere
rocks install --tree "$tree/clean" ./hearsay-scm-1.*.rock
installed=$(ls clean/share/lua/5.4/hearsay; ls clean/bin | sed 's/^hearsay-//; y/-/_/; s/$/.lua/')
[ "$installed" = "$wanted" ] || { echo "installed is not what the tree has:"; echo "$installed"; exit 1; }
printf 'Ann Lee, the mayor, told reporters on Monday that the bridge would be closed.\n' > story.txt
LUA_PATH="$tree/clean/share/lua/5.4/?.lua;$tree/clean/share/lua/5.4/?/init.lua" LUA_CPATH="$tree/clean/lib/lua/5.4/?.so" \
  lua5.4 -e 'local c <close> = assert(require "hearsay".open "story.txt"); assert(#c == 1)'
for script in clean/bin/hearsay-*; do
  env -u LUA_PATH -u LUA_CPATH "$script" --help > out || { echo "$script --help failed"; cat out; exit 1; }
  env -u LUA_PATH -u LUA_CPATH "$script" story.txt > out || { echo "$script failed"; cat out; exit 1; }
done
echo "rock: made, packed, installed, used"
