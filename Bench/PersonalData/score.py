#!/usr/bin/env python3
"""Precision, recall and F1 of found spans against labels, overall and by kind.

    python3 Bench/PersonalData/score.py --labels open.jsonl --found FOUND.jsonl
        [--kinds phone,email] [--map NAME=KIND,…] [--show] [--sweep]

FOUND holds `{"id", "spans": [{"kind", "start", "end"}]}`, a line for each post, offsets in Unicode scalars; a post
without a line counts as one in which nothing was found.

A found span belongs to the label of its kind with which it shares the most text. The spans that belong to one label
count together, from the first's start to the last's end (a sort code and an account number found apart, a flat and a
street): they are one hit if what they share with the label is at least half of the longer of the two, otherwise each is
a false positive and the label is a miss. A found span that touches no label of its kind is a false positive. Each label
is matched once.
"""
import argparse
import collections
import json
import sys


def posts_of(path):
    with open(path, encoding="utf-8") as file:
        return {post["id"]: post for post in map(json.loads, file)}


def shared(a, b):
    return max(0, min(a["end"], b["end"]) - max(a["start"], b["start"]))


def agree(label, found):
    """Whether label and found text overlap by at least half of the longer."""
    longer = max(label["end"] - label["start"], found["end"] - found["start"])
    return 2 * shared(label, found) >= longer


def matched(labels, found):
    """Hits, false positives and misses of one post and one kind, as lists of spans."""
    owned, wrong = collections.defaultdict(list), []
    for span in found:
        owner = max(range(len(labels)), key=lambda n: shared(labels[n], span), default=None)
        if owner is None or shared(labels[owner], span) == 0:
            wrong.append(span)
        else:
            owned[owner].append(span)
    hits, missed = [], []
    for number, label in enumerate(labels):
        spans = owned[number]
        hull = {"start": min(s["start"] for s in spans), "end": max(s["end"] for s in spans)} if spans else None
        if hull and agree(label, hull):
            hits.append(label)
        else:
            missed.append(label)
            wrong += spans
    return hits, wrong, missed


class Tally:
    def __init__(self):
        self.hits, self.wrong, self.missed = 0, 0, 0

    def add(self, hits, wrong, missed):
        self.hits, self.wrong, self.missed = self.hits + hits, self.wrong + wrong, self.missed + missed

    def f1(self):
        every = 2 * self.hits + self.wrong + self.missed
        return 2 * self.hits / every if every else None

    def row(self, name):
        found, labels = self.hits + self.wrong, self.hits + self.missed
        precision = self.hits / found if found else None
        recall = self.hits / labels if labels else None
        figures = ["-" if figure is None else "%.3f" % figure for figure in (precision, recall, self.f1())]
        return "%-10s %6d %6d %6d %6d %9s %9s %9s" % (name, labels, self.hits, self.wrong, self.missed, *figures)


def show(word, post, spans):
    for span in spans:
        before = post["text"][max(0, span["start"] - 40):span["start"]]
        text, after = post["text"][span["start"]:span["end"]], post["text"][span["end"]:span["end"] + 30]
        print(("%-6s %-9s %s: %s[%s]%s" % (word, span["kind"], post["id"], before, text, after)).replace("\n", " "))


def sweep(labelled, found, kind):
    """The least score at which the kind's F1 is best, where the found spans have a score."""
    scores = sorted({s["score"] for post in found.values() for s in post["spans"] if s["kind"] == kind})
    best = (0.0, None)
    for least in scores:
        tally = Tally()
        for name, post in labelled.items():
            spans = [s for s in found.get(name, {"spans": []})["spans"] if s["kind"] == kind and s["score"] >= least]
            labels = [s for s in post["spans"] if s["kind"] == kind]
            tally.add(*[len(part) for part in matched(labels, spans)])
        best = max(best, (tally.f1() or 0.0, least), key=lambda pair: pair[0])
    return best


def distinct(spans, names, kinds):
    """The spans of the kinds asked for, by our names, each once."""
    renamed = [(names.get(s["kind"], s["kind"]), s["start"], s["end"]) for s in spans]
    return [{"kind": k, "start": a, "end": b} for k, a, b in sorted(set(renamed)) if kinds is None or k in kinds]


def main():
    parser = argparse.ArgumentParser(description="Scores found spans against labels.")
    parser.add_argument("--labels", required=True)
    parser.add_argument("--found", required=True)
    parser.add_argument("--kinds", help="only these kinds, parted by commas")
    parser.add_argument("--map", default="", help="NAME=KIND, parted by commas: what a finder's names are here")
    parser.add_argument("--show", action="store_true", help="list what was wrongly found and what was missed")
    parser.add_argument("--sweep", action="store_true", help="print each kind's best threshold; the spans have scores")
    options = parser.parse_args()
    labelled, found = posts_of(options.labels), posts_of(options.found)
    strangers = set(found) - set(labelled)
    if strangers:
        sys.exit("score.py: %d ids of %s are not in %s" % (len(strangers), options.found, options.labels))
    names = dict(pair.split("=") for pair in options.map.split(",") if pair)
    kinds = set(options.kinds.split(",")) if options.kinds else None

    if options.sweep:
        for kind in sorted({s["kind"] for post in found.values() for s in post["spans"]}):
            print("%-10s F1 %.3f from score %s" % (kind, *sweep(labelled, found, kind)))
        return

    tallies, overall = collections.defaultdict(Tally), Tally()
    for name, post in labelled.items():
        labels = distinct(post["spans"], {}, kinds)
        spans = distinct(found.get(name, {"spans": []})["spans"], names, kinds)
        for kind in sorted({s["kind"] for s in labels + spans}):
            parts = matched([s for s in labels if s["kind"] == kind], [s for s in spans if s["kind"] == kind])
            counts = [len(part) for part in parts]
            tallies[kind].add(*counts)
            overall.add(*counts)
            if options.show:
                show("wrong", post, parts[1])
                show("missed", post, parts[2])

    heads = "labels hits wrong missed precision recall F1".split()
    print("%-10s %6s %6s %6s %6s %9s %9s %9s" % ("kind", *heads))
    for kind in sorted(tallies):
        print(tallies[kind].row(kind))
    print(overall.row("all"))


if __name__ == "__main__":
    main()
