#!/usr/bin/env python3
"""Expected against found, for a folder of sample exports with an expected.tsv.

    python3 Bench/corpus-table.py MUNIMENT CORPUS [PLATFORM ...]

Each sample is imported into a fresh archive as it is, then again, then as a zip (or, when it is a zip, as a folder). The
first must find the expected records and posts; the others must add no post and leave the digest as it was. At the end
every record of the three exports must stand as its export tells it (verify --records).
"""
import json, os, subprocess, sys, tempfile, zipfile, fnmatch

muniment, corpus = sys.argv[1], sys.argv[2]
platforms = sys.argv[3:]


def run(*arguments):
    done = subprocess.run([muniment, *arguments], capture_output=True, text=True)
    if done.returncode not in (0, 1):
        raise RuntimeError(done.stderr.strip())
    return json.loads(done.stdout)


def bring_in(archive, paths, platform):
    options = ["--as", platform, "--account", "sample"] if platform else []
    return run("import", *paths, *options, "--archive", archive, "--json", "--quiet")["imports"]


def paths_of(sample):
    """The paths that a row's first column names."""
    parts = sample.split(" + ")
    first = os.path.join(corpus, parts[0])
    return [first] + [os.path.join(os.path.dirname(first), part) for part in parts[1:]]


def lines_of(imports, file, is_capture):
    lines = [line for one in imports for line in one["ledger"]]
    if file in ("*", "data") or file.startswith("*."):
        return lines
    names = {"posts": "*your_posts*", "comments": ["*index.html", "*omments*"][is_capture], "statuses": "*_statuses.csv"}
    wanted = names.get(file, file)
    return [line for line in lines
            if line["file"].endswith(wanted) or fnmatch.fnmatch(line["file"], wanted) or ("/" + wanted + "/") in ("/" + line["file"])]


def other_dress(paths, folder):
    """The same files as zips where they were folders or files, as folders where they were zips."""
    dressed = []
    for path in paths:
        name = os.path.join(folder, os.path.basename(path))
        if path.endswith(".zip"):
            with zipfile.ZipFile(path) as archive:
                archive.extractall(name + ".folder")
            dressed.append(name + ".folder")
            continue
        with zipfile.ZipFile(name + ".zip", "w", zipfile.ZIP_DEFLATED) as archive:
            if os.path.isfile(path):
                archive.write(path, os.path.basename(path))
            for root, _, files in os.walk(path):
                for file in files:
                    full = os.path.join(root, file)
                    archive.write(full, os.path.relpath(full, path))
        dressed.append(name + ".zip")
    return dressed


def within(value, expected):
    low, _, high = expected.partition("..")
    return int(low) <= value <= int(high or low)


def check(row):
    sample, file, found, posts = row[:4]
    first = sample.split("/")[0]
    # A capture says itself what it is and whose.
    platform = {"forums": "forum", "captures": None}.get(first, first)
    paths = paths_of(sample)
    if file.startswith("*.") and os.path.isdir(paths[0]):
        paths = [os.path.join(root, name) for root, _, names in os.walk(paths[0]) for name in names if fnmatch.fnmatch(name, file)]
    with tempfile.TemporaryDirectory() as scratch:
        archive = os.path.join(scratch, "archive")
        run("init", archive, "--name", "sample", "--json")
        imports = bring_in(archive, paths, platform)
        lines = lines_of(imports, file, platform is None)
        got = sum(line["found"] for line in lines), sum(line["new"] for line in lines)
        before = run("stats", "--archive", archive, "--json")
        if not lines:  # a part of a file that holds everything: its records are told by their kind
            got = (before["by"]["kind"].get(file.rstrip("s"), 0),) * 2
        balanced = all(
            line["found"] == sum(line[key] for key in ("new", "seen_again", "changed", "merged", "not_read"))
            for one in imports for line in one["ledger"])
        unknown = sum(one["files"]["unknown"] for one in imports)
        again = bring_in(archive, paths, platform)
        twice = run("stats", "--archive", archive, "--json")
        dressed = bring_in(archive, other_dress(paths, scratch), platform)
        both = run("stats", "--archive", archive, "--json")
        checked = subprocess.run(
            [muniment, "verify", "--records", "--archive", archive, "--quiet"], capture_output=True, text=True)
    same = (before["posts"], before["digest"]) == (twice["posts"], twice["digest"]) == (both["posts"], both["digest"])
    fresh = sum(one["records"]["new"] for one in again + dressed)
    good = within(got[0], found) and within(got[1], posts) and same and fresh == 0 and balanced and checked.returncode == 0
    print(f"{'ok  ' if good else 'FAIL'} {found:>10} {got[0]:>7} {posts:>10} {got[1]:>7}  "
          f"{'same' if same and fresh == 0 else 'DIFFERENT':9} {'yes' if balanced else 'NO':8} {unknown:>7}  {'intact' if checked.returncode == 0 else 'DAMAGED'}  {sample}  {file}")
    if checked.returncode != 0:
        print("\n".join(checked.stdout.splitlines()[-4:] + checked.stderr.splitlines()))
    return good


def main():
    with open(os.path.join(corpus, "expected.tsv"), encoding="utf-8") as table:
        rows = [line.rstrip("\n").split("\t") for line in table][1:]
    print("       expected   found   expected   posts  again+zip balanced unknown  verify  sample")
    results = []
    for row in rows:
        if platforms and row[0].split("/")[0] not in platforms:
            continue
        try:
            results.append(check(row))
        except Exception as error:
            print(f"FAIL {row[0]} {row[1]}: {error}")
            results.append(False)
    print(f"{sum(results)} of {len(results)} rows equal")
    sys.exit(0 if all(results) else 1)


main()
