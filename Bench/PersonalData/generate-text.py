#!/usr/bin/env python3
"""Many posts of about 170 characters to time a search on: common words often, rare words rarely, as Zipf found.

    python3 Bench/PersonalData/generate-text.py --posts 1000000 --seed 5 --out DIR [--patterns FILE]

writes DIR/text.txt (one post a line), DIR/text.jsonl (`{"id", "text"}`, the same posts) and DIR/patterns.txt. About one
post in fifty holds a phrase that somebody may want to see: one of the patterns, or a telephone number, an e-mail
address or a postcode. The patterns are those of FILE (one a line), or thirty of this program's own.
"""
import argparse
import itertools
import os
import random

from invented_data import InventedData

COMMON = (
    "the to and of a in is for on we you it that be are at this with have our will from not as by all your please "
    "can but or so they was has more if there no up out who what do about when any one been today council town road "
    "new now time people week park open market day work street would library thanks meeting bins help great still "
    "just good here next back before after down only over get see how very could school bus car café water light "
    "tree path river bridge"
).split()
PATTERNS = (
    "vote for me|vote labour|vote conservative|vote green|our candidate|election leaflet|strictly confidential"
    "|not for publication|embargoed until|do not share|legal advice|staff grievance|you idiot|complete moron|shut up"
    "|lying toad|absolute disgrace|sworn at|kill you|smash your face|go back home|bloody useless|utter rubbish"
    "|stupid woman|corrupt officer|brown envelope|freedom of information|subject access|formal complaint|data breach"
).split("|")
STARTS = "b br c ch d f g gr h l m n p pl r s st t tr v w".split()
MIDDLES = "a ai ea e i o oa ou u".split()
ENDS = "ck d ll ld m n nd ng rt r sh t th ving xed ment ly".split()
VOCABULARY = 6000
POOL = 1 << 20
BATCH = 20000


def vocabulary(rng):
    words = dict.fromkeys(COMMON)
    while len(words) < VOCABULARY:
        syllables = rng.choice([1, 2, 2, 3])
        words["".join(rng.choice(STARTS) + rng.choice(MIDDLES) for _ in range(syllables)) + rng.choice(ENDS)] = None
    return list(words)


def words_at_random(rng):
    """Endless words by Zipf's law: a long drawn run, begun again and again at another place."""
    words = vocabulary(rng)
    weights = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(len(words))))
    run = rng.choices(words, cum_weights=weights, k=POOL)
    while True:
        start = rng.randrange(POOL - 64)
        yield run, start


def planted(rng, data, patterns):
    kind = rng.random()
    if kind < 0.7:
        phrase = rng.choice(patterns)
        return rng.choice([phrase, phrase, phrase.capitalize(), phrase.upper()])
    return data.phone() if kind < 0.8 else data.email() if kind < 0.9 else data.postcode()


def posts(rng, patterns):
    data = InventedData(rng)
    for run, start in words_at_random(rng):
        words = run[start:start + 15 + int(rng.random() * 25)]
        if rng.random() < 0.02:
            words[len(words) // 2] = planted(rng, data, patterns)
        text = " ".join(words)
        yield text[0].upper() + text[1:] + "."


def write(options, patterns):
    made = posts(random.Random("text/%s" % options.seed), patterns)
    path = os.path.join(options.out, "text")
    with open(path + ".txt", "w", encoding="utf-8") as text, open(path + ".jsonl", "w", encoding="utf-8") as records:
        for first in range(0, options.posts, BATCH):
            batch = list(itertools.islice(made, min(BATCH, options.posts - first)))
            text.write("\n".join(batch) + "\n")
            # No post holds a quote, a backslash or a control character, so that none has to be escaped.
            records.writelines('{"id": "%d", "text": "%s"}\n' % (first + n + 1, post) for n, post in enumerate(batch))


def main():
    parser = argparse.ArgumentParser(description="Many short posts, for timing.")
    parser.add_argument("--posts", type=int, default=1000000)
    parser.add_argument("--seed", default="5")
    parser.add_argument("--out", required=True)
    parser.add_argument("--patterns", help="phrases to plant, one a line")
    options = parser.parse_args()
    patterns = PATTERNS
    if options.patterns:
        with open(options.patterns, encoding="utf-8") as file:
            patterns = [line for line in file.read().splitlines() if line]
    os.makedirs(options.out, exist_ok=True)
    with open(os.path.join(options.out, "patterns.txt"), "w", encoding="utf-8") as file:
        file.write("\n".join(patterns) + "\n")
    write(options, patterns)


if __name__ == "__main__":
    main()
