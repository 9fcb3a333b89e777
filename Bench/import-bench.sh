#!/usr/bin/env bash
# How long an import takes, and how much memory, beside the bare database doing the same inserts.
#
#   Bench/import-bench.sh MUNIMENT SCRATCH [POSTS]
#
# Makes an X archive of POSTS posts (500,000) in SCRATCH unless it is there, imports it into a fresh archive, then runs
# Bench/floor.sh on the result: the sqlite3 shell inserting the same rows and building the same index.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
muniment=$(realpath "$1")
mkdir -p "$2"
scratch=$(realpath "$2")
posts=${3:-500000}
export_zip="$scratch/x-$posts.zip"

if [ ! -f "$export_zip" ]; then
  python3 "$here/generate-x-archive.py" --posts "$posts" --out "$scratch/x-$posts" --zip
  mv "$scratch/x-$posts/twitter-archive.zip" "$export_zip"
fi
rm -rf "$scratch/archive"
"$muniment" init "$scratch/archive" --name Bench >/dev/null
echo "Import of $(du -h "$export_zip" | cut -f1) zip, $posts posts"
python3 - "$muniment" "$export_zip" "$scratch/archive" "$posts" <<'PY'
import os, resource, subprocess, sys, time
muniment, export, archive, posts = sys.argv[1:]
begun = time.monotonic()
subprocess.run([muniment, "import", export, "--archive", archive, "--quiet"], check=True, stdout=subprocess.DEVNULL)
seconds = time.monotonic() - begun
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(f"muniment import   {seconds:7.2f} s   {int(posts) / seconds:9.0f} posts/s   "
      f"peak RSS {used.ru_maxrss / 1024:.0f} MB   CPU {used.ru_utime + used.ru_stime:.2f} s")
PY
"$here/floor.sh" "$scratch/archive/archive.sqlite" "$scratch/floor" "${RUNS:-3}"
