#!/usr/bin/env bash
# The floor under a check: how many posts a second ripgrep looks through for the same literal patterns on the same text.
#
#   Bench/PersonalData/check-floor.sh TEXTFILE PATTERNS [RUNS]
#
# TEXTFILE has one post a line, PATTERNS one phrase a line. Whole words, any case, literal, counting lines
# (`rg -i -w -F -c`), one thread, as ripgrep does with a single file. The text is read once beforehand, so that no run
# waits for the disk. Prints each run, then the median. For a ratio run the check on the same posts right before or
# after, on an idle machine, and divide.
set -euo pipefail

[ $# -ge 2 ] || { sed -n '2,9p' "$0" | cut -c3- >&2; exit 64; }
text=$1
patterns=$2
runs=${3:-5}
[ -s "$patterns" ] || { echo "check-floor.sh: $patterns holds no pattern" >&2; exit 2; }
# An empty pattern matches every line.
! grep -qx '' "$patterns" || { echo "check-floor.sh: $patterns holds an empty line" >&2; exit 2; }

posts=$(wc -l < "$text")
rates=()
for run in $(seq "$runs"); do
  from=$EPOCHREALTIME
  # 1 means that no line matched.
  hits=$(rg -i -w -F -c --threads 1 -f "$patterns" "$text") || { [ $? -eq 1 ] && hits=0; }
  to=$EPOCHREALTIME
  rates+=("$(awk -v n="$posts" -v a="$from" -v b="$to" 'BEGIN { printf "%.0f", n / (b - a) }')")
  echo "run $run: $posts posts, $hits with a hit, ${rates[-1]} posts per second"
done
printf '%s\n' "${rates[@]}" | sort -n |
  awk '{ r[NR] = $1 } END { print "median: " r[int((NR + 1) / 2)] " posts per second" }'
