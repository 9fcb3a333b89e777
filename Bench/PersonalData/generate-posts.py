#!/usr/bin/env python3
"""A labelled set of short British council posts, replies and messages, about half of them with personal data.

    python3 Bench/PersonalData/generate-posts.py --posts 1000 --seed 5 --out DIR

writes DIR/open.jsonl and DIR/sealed.jsonl (half of the posts each, `{"id", "text", "spans": [{"kind", "start",
"end"}]}` a line, offsets in Unicode scalars) and DIR/sealed.sha256. The halves have templates and random streams of
their own. The open half is for finding faults; the sealed half is not looked at, and nothing is run on it, until the
last run.

What is labelled, as a careful data-protection officer would mark it for a second look:

phone      any number that can be dialled, with its +44, (0) and brackets; not the council's own lines, not short codes
           (101, 0800 1111). Helplines of other bodies do not occur: only their list could tell them apart.
email      the address of a person, a named member of staff too, also in a link or written out ("at", "dot"); not the
           council's own mailboxes, not a role (info@, enquiries@), not an @handle.
postcode   a whole postcode, not the council's own; not the outward half alone.
ni         a National Insurance number, with or without its cue; not a part number or order of another shape.
nhs        an NHS number with a sound check digit and a word that tells it (NHS, patient, surgery); not an order of ten
           digits.
iban       a British IBAN with sound check digits, from GB to its end.
card       a payment card's number that passes Luhn, grouped or beside a word that tells it; not the expiry, not an id.
bank       sort code and account number together, one span from the first digit to the last, words between included.
vehicle    a number plate: today's style anywhere, older styles beside a word that tells them.
birthdate  the full date on which a living person was born; not a year alone, not the dead, not a class of births.
address    house number (or house name) to the end of the street's name, the flat included, town and postcode not; not
           the council's own, not a named shop or inn, not a planning notice, which the law has published.
"""
import argparse
import hashlib
import json
import os
import random
import re

from invented_data import InventedData

KINDS = "phone email postcode ni nhs iban card bank vehicle birthdate address".split()
# Kinds that real posts hold more of come up twice as often.
DECK = KINDS + ["phone", "email", "postcode", "address"]
SLOT = re.compile(r"\{(!?)([a-z_]+)\}")
EMOJI = ["🌳", "🎉", "🚧", "👨‍👩‍👧", "🐈", "☔", "🙏🏽", "🇬🇧", "❤️"]
FOLDER = os.path.dirname(os.path.abspath(__file__))


def templates(half):
    """The sentences of templates/HALF.txt by section."""
    sections = {}
    with open(os.path.join(FOLDER, "templates", half + ".txt"), encoding="utf-8") as file:
        for line in file.read().splitlines():
            if line.startswith("["):
                current = sections.setdefault(line.strip("[]"), [])
            elif line:
                current.append(line)
    return sections


class Deck:
    """Deals its cards in a new order each time round, so that each comes up equally often."""

    def __init__(self, rng, cards):
        self.rng, self.cards, self.left = rng, list(cards), []

    def deal(self):
        if not self.left:
            self.left = self.rng.sample(self.cards, len(self.cards))
        return self.left.pop()


class PostWriter:
    def __init__(self, half, seed):
        self.half = half
        self.rng = random.Random("%s/%s" % (seed, half))
        self.data = InventedData(self.rng)
        sections = templates(half)
        self.kinds = Deck(self.rng, DECK)
        self.sentences = {name: Deck(self.rng, lines) for name, lines in sections.items()}

    def posts(self, count):
        personal = Deck(self.rng, [True, False])
        return [self._post("%s-%04d" % (self.half, number + 1), personal.deal()) for number in range(count)]

    def _post(self, name, personal):
        sentences = self._personal() if personal else self._traps(self.rng.choices([1, 2, 3], [25, 55, 20])[0])
        sentences = self._padded(sentences)
        text, spans = self._joined(sentences)
        if self.rng.random() < 0.06:
            text = text.lower()
        return {"id": name, "text": text, "spans": spans}

    def _personal(self):
        items = self.rng.choices([1, 2, 3], [68, 25, 7])[0]
        sentences = [self._rendered(self.kinds.deal()) for _ in range(items)]
        return sentences + (self._traps(1) if items < 3 and self.rng.random() < 0.4 else [])

    def _traps(self, count):
        return [self._rendered("trap") for _ in range(count)]

    def _padded(self, sentences):
        """With neutral sentences round it, up to the length of a usual post."""
        wanted = self.rng.randint(140, 240)
        while sum(len(text) for text, _ in sentences) < wanted:
            place = self.rng.choice([0, len(sentences)])
            sentences.insert(place, self._rendered("filler"))
        if self.rng.random() < 0.25:
            sentences.insert(self.rng.choice([0, len(sentences)]), (self.rng.choice(EMOJI), []))
        return sentences

    def _joined(self, sentences):
        text, spans = "", []
        for sentence, marked in sentences:
            if text:
                text += self.rng.choices([" ", "\n", "\n\n"], [80, 12, 8])[0]
            spans += [{"kind": s["kind"], "start": s["start"] + len(text), "end": s["end"] + len(text)} for s in marked]
            text += sentence
        return text, spans

    def _rendered(self, section):
        """One sentence of a section with its slots filled, and the spans of those that are labelled.

        `{phone}` is labelled, `{!phone}` is the same text without a label; `{phone_…}` is a variety of phone.
        """
        template, text, spans, end = self.sentences[section].deal(), "", [], 0
        for slot in SLOT.finditer(template):
            text += template[end:slot.start()]
            end = slot.end()
            kind = slot[2].split("_")[0]
            value = getattr(self.data, slot[2])()
            if kind in KINDS and not slot[1]:
                value = value if kind == "email" else self._disguised(value)
                spans.append({"kind": kind, "start": len(text), "end": len(text) + len(value)})
            text += value
        return text + template[end:], spans

    def _disguised(self, value):
        """Now and then as other programs hand it over: no-break spaces and hyphens, an invisible space, wide digits."""
        chance = self.rng.random()
        if chance < 0.05:
            return value.replace(" ", "\u00a0")
        if chance < 0.065:
            return value.replace("-", "\u2011")
        if chance < 0.075:
            return value[:4] + "\u200b" + value[4:]
        if chance < 0.08:
            return "".join(chr(ord(c) + 0xFEE0) if c.isdigit() else c for c in value)
        return value


def lines(posts):
    return "".join(json.dumps(post, ensure_ascii=False) + "\n" for post in posts).encode()


def main():
    parser = argparse.ArgumentParser(description="A labelled set of posts with personal data and traps.")
    parser.add_argument("--posts", type=int, default=1000)
    parser.add_argument("--seed", default="5")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    for half in ("open", "sealed"):
        data = lines(PostWriter(half, options.seed).posts(options.posts // 2))
        with open(os.path.join(options.out, half + ".jsonl"), "wb") as file:
            file.write(data)
    with open(os.path.join(options.out, "sealed.sha256"), "w") as file:
        file.write(hashlib.sha256(data).hexdigest() + "  sealed.jsonl\n")


if __name__ == "__main__":
    main()
