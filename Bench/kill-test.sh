#!/usr/bin/env bash
# Kills an import at random moments and checks that the archive always holds nothing or all of it.
#
#   Bench/kill-test.sh MUNIMENT EXPORT [N] [SEED]
#
# MUNIMENT is the built program, EXPORT any export it reads (a zip, a folder, a file), N how many kills (20), SEED what chooses the
# moments (1). An undisturbed import comes first: it gives the digest and the time within which the kills fall. A killed archive
# is used again as long as it holds nothing, so that leftovers would add up. Ends with 0 only if every check held.
set -euo pipefail

[ $# -ge 2 ] || { sed -n '2,8p' "$0" | cut -c3- >&2; exit 64; }
muniment=$(realpath "$1")
export_path=$(realpath "$2")
kills=${3:-20}
seed=${4:-1}
work=$(mktemp -d "${TMPDIR:-/tmp}/muniment-kill-test.XXXXXX")
running=
trap '[ -z "$running" ] || kill -9 "$running" 2> /dev/null; rm -rf "$work"' EXIT

fail() {
  echo "kill-test: $*" >&2
  sed 's/^/  /' "$work/log" >&2 || true
  exit 1
}
fresh() { rm -rf "$1"; "$muniment" init "$1" --name "Kill test" > "$work/log" 2>&1 || fail "init failed"; }
bring_in() { "$muniment" import "$export_path" --archive "$1" --quiet > "$work/log" 2>&1; }
fact() { # fact ARCHIVE KEY: one value of `stats --json`
  "$muniment" stats --json --archive "$1" 2> "$work/log" |
    python3 -c 'import json, sys; print(json.load(sys.stdin)[sys.argv[1]])' "$2" || fail "stats failed"
}
stored() { (cd "$1/exports" && find . -type f | sort); }

fresh "$work/whole"
began=$EPOCHREALTIME
bring_in "$work/whole" || fail "the undisturbed import failed"
took=$(awk -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN { print b - a }')
posts=$(fact "$work/whole" posts)
digest=$(fact "$work/whole" digest)
[ "$posts" -gt 0 ] || fail "the export holds no posts: nothing can be proved with it"
echo "undisturbed: $posts posts in $took s, digest $digest; seed $seed"

fresh "$work/killed"
nothing=0 all=0 late=0
moments=$(python3 -c '
import random, sys
rng = random.Random(int(sys.argv[1]))
for _ in range(int(sys.argv[2])):
  print("%.4f" % (rng.random() * float(sys.argv[3]) * 1.05))' "$seed" "$kills" "$took")

for moment in $moments; do
  "$muniment" import "$export_path" --archive "$work/killed" --quiet > "$work/log" 2>&1 &
  running=$!
  sleep "$moment"
  kill -9 "$running" 2> /dev/null || true
  status=0
  wait "$running" 2> /dev/null || status=$?
  running=
  if [ "$status" -ne 137 ]; then
    [ "$status" -eq 0 ] || fail "the import ended by itself with $status before it was killed at $moment s"
    late=$((late + 1))
  fi
  "$muniment" verify --archive "$work/killed" > "$work/log" 2>&1 || fail "verify failed after the kill at $moment s"
  held=$(fact "$work/killed" posts)
  if [ "$held" -eq 0 ] && [ "$status" -eq 137 ]; then
    nothing=$((nothing + 1))
  elif [ "$held" -eq "$posts" ]; then
    [ "$(fact "$work/killed" digest)" = "$digest" ] || fail "all posts are there after the kill at $moment s, but not the same ones"
    all=$((all + 1))
    fresh "$work/killed"
  else
    fail "$held of $posts posts after the kill at $moment s (import ended with $status)"
  fi
done
echo "$kills imports: $nothing left nothing, $all left all ($late were over before the kill)"

bring_in "$work/killed" || fail "the import after the kills failed"
"$muniment" verify --archive "$work/killed" > "$work/log" 2>&1 || fail "verify failed after the last import"
[ "$(fact "$work/killed" posts)" -eq "$posts" ] || fail "the import after the kills brought in another number of posts"
[ "$(fact "$work/killed" digest)" = "$digest" ] || fail "the import after the kills gives another digest"
[ "$(stored "$work/killed")" = "$(stored "$work/whole")" ] || fail "exports/ holds other files than after an undisturbed import"
[ -z "$(find "$work/killed/incoming" -type f 2> /dev/null)" ] || fail "half-written files are left in incoming/"
echo "imported again: the digest is the same, and nothing is left over"
