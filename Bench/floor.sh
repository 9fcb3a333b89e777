#!/usr/bin/env bash
# The bare floor under an import: how long SQLite alone takes to take in what an archive holds.
#
#   Bench/floor.sh ARCHIVE.sqlite SCRATCH [RUNS]
#
# Untimed: every row of the ordinary tables is written out as SQL. Timed, in the sqlite3 shell, with an empty database of the same
# schema (tables, indexes, search index; no triggers): variant 1 runs that SQL in one transaction and builds the search index
# set-wise; variant 2 copies the rows by ATTACH and INSERT ... SELECT. CACHE_KIB (64000) sets the page cache. Foreign keys are
# not enforced: this is a floor. The copies are compared with the archive, so that nothing is left out of the timing.
set -euo pipefail

[ $# -ge 2 ] || { sed -n '2,11p' "$0" | cut -c3- >&2; exit 64; }
archive=$(realpath "$1")
mkdir -p "$2"
scratch=$(realpath "$2")
runs=${3:-3}
cache=${CACHE_KIB:-64000}

python3 - "$archive" "$scratch" "$cache" <<'PYTHON'
import re
import sqlite3
import sys
import urllib.parse

archive, scratch, cache = sys.argv[1:]
db = sqlite3.connect("file:" + urllib.parse.quote(archive) + "?mode=ro", uri=True)
db.text_factory = bytes


def rows(sql, *values):
  return [[c.decode() if isinstance(c, bytes) else c for c in row] for row in db.execute(sql, values)]


def name(text):
  return '"' + text.replace('"', '""') + '"'


def columns(table):
  return [row[0] for row in rows("SELECT name FROM pragma_table_xinfo(?) WHERE hidden = 0", table)]


def write(path, lines):
  with open(scratch + "/" + path, "w") as file:
    file.write("\n".join(lines) + "\n")


kinds = dict(rows("SELECT name, type FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"))
made = rows("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")
tables = [(n, sql) for kind, n, sql in made if kind == "table" and kinds.get(n) == "table"]
indexes = [(n, sql) for kind, n, sql in made if kind == "index"]
virtual = [(n, sql) for kind, n, sql in made if kinds.get(n) == "virtual"]
searches = [(n, sql) for n, sql in virtual if re.search(r"using\s+fts5\s*\(", sql, re.I)]

index, checks = [], []
for table, sql in searches:
  option = lambda key: re.search(key + r"\s*=\s*(?:'([^']+)'|\"([^\"]+)\"|(\w+))", sql, re.I)
  content = option("content")
  if not content:
    sys.exit("floor.sh: " + table + " keeps its own content: only external-content indexes are known")
  source = next(filter(None, content.groups()))
  key = option("content_rowid")
  key = next(filter(None, key.groups())) if key else "rowid"
  listed = ", ".join(map(name, columns(table)))
  for setting, value in rows("SELECT k, v FROM " + name(table + "_config") + " WHERE k <> 'version'"):
    index.append("INSERT INTO %s(%s, rank) VALUES('%s', '%s');" % (name(table), name(table), setting, value))
  index.append("INSERT INTO %s(rowid, %s) SELECT %s, %s FROM %s ORDER BY 1;" % (name(table), listed, name(key), listed, name(source)))
  checks.append("INSERT INTO %s(%s, rank) VALUES('integrity-check', 1);" % (name(table), name(table)))

pragmas = ["PRAGMA journal_mode = WAL;", "PRAGMA synchronous = NORMAL;", "PRAGMA cache_size = -%s;" % cache]
schema = ["PRAGMA page_size = %d;" % rows("PRAGMA page_size")[0][0]] + pragmas
schema += [sql + ";" for _, sql in tables + searches + indexes]
write("schema.sql", schema)
write("index.sql", pragmas[1:] + ["BEGIN;"] + index + ["COMMIT;"])
write("check.sql", checks)
write("counts.sql", ["SELECT '%s', count(*) FROM %s;" % (n.replace("'", "''"), name(n)) for n, _ in tables])

copy = ["ATTACH 'file:%s?mode=ro' AS source;" % urllib.parse.quote(archive)] + pragmas[1:] + ["BEGIN;"]
with open(scratch + "/rows.sql", "wb") as file:
  file.write("\n".join(pragmas[1:] + ["BEGIN;", ""]).encode())
  total = 0
  for table, sql in tables:
    keep = columns(table)
    if "without rowid" not in sql.lower() and not rows("SELECT 1 FROM pragma_table_info(?) WHERE pk = 1 AND type = 'INTEGER' COLLATE NOCASE", table):
      keep = ["rowid"] + keep
    listed = ", ".join(map(name, keep))
    copy.append("INSERT INTO main.%s(%s) SELECT %s FROM source.%s;" % (name(table), listed, listed, name(table)))
    start = ("INSERT INTO %s(%s) VALUES(" % (name(table), listed)).encode()
    values = " || ',' || ".join("quote(%s)" % name(column) for column in keep)
    for (line,) in db.execute("SELECT %s FROM %s" % (values, name(table))):
      file.write(start + line + b");\n")
      total += 1
  file.write(b"COMMIT;\n")
write("copy.sql", copy + ["COMMIT;"])
skipped = [n for n, _ in virtual if n not in dict(searches)]
print("%d tables, %d indexes, %d rows%s" % (len(tables), len(indexes), total, "; not made: " + ", ".join(skipped) if skipped else ""))
PYTHON

sqlite3 -readonly "$archive" < "$scratch/counts.sql" > "$scratch/counts.expected"

seconds() { # seconds COMMAND...: prints how long it took
  local from=$EPOCHREALTIME
  "$@" > /dev/null
  awk -v a="$from" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f", b - a }'
}
shell() { sqlite3 -batch -bail "$scratch/floor.sqlite" < "$scratch/$1"; }

variant() { # variant NAME ROWS-FILE
  local run made rows index
  for run in $(seq "$runs"); do
    rm -f "$scratch"/floor.sqlite*
    made=$(seconds shell schema.sql)
    rows=$(seconds shell "$2")
    index=$(seconds shell index.sql)
    awk -v n="$1" -v r="$run" -v s="$made" -v i="$rows" -v x="$index" \
      'BEGIN { printf "%-24s run %d: schema %6.2f s  rows %7.2f s  search index %7.2f s  total %7.2f s\n", n, r, s, i, x, s + i + x }'
  done
  shell counts.sql | cmp -s - "$scratch/counts.expected" || { echo "floor.sh: the copy has other row counts" >&2; exit 2; }
  shell check.sql || { echo "floor.sh: the copy's search index is not sound" >&2; exit 2; }
}

variant "INSERT statements" rows.sql
variant "INSERT ... SELECT" copy.sql
echo "size of the copy: $(du -b "$scratch/floor.sqlite" | cut -f1) bytes; of the archive: $(du -b "$archive" | cut -f1) bytes"
rm -f "$scratch"/floor.sqlite*
