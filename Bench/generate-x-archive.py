#!/usr/bin/env python3
"""Writes an X archive of any size, for measuring imports.

    python3 Bench/generate-x-archive.py --posts 500000 --out /tmp/big          a folder
    python3 Bench/generate-x-archive.py --posts 500000 --out /tmp/big --zip    /tmp/big/twitter-archive.zip

Records have the keys, nesting, spacing and average size (3 kB) of the real archives of 2024. The same arguments give the
same bytes. Tweets are cut into parts of at most 100 MB, as X does, and the manifest states the true counts.
"""

import argparse
import contextlib
import itertools
import os
import random
import time
import zipfile

ACCOUNT = "412877399"
HANDLE = "benchtc"
EPOCH_MS = 1288834974657  # the zero of X's ids
NEWEST = 1745829667  # 2025-04-28
SPAN = 12 * 365.25 * 86400
PART_LIMIT = 100_000_000
BATCH = 1000
VOCABULARY = 30_000
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

# The commonest words first: Zipf's law is applied to this order, and invented words follow it.
COMMON = """the to of and in a is for on at be will we you are from with this our by your it please have not that or all
has as council road town open there until can if an people week no who more closed day been street was were market
they their its but up out today now new next thank may thanks meeting free public work area between any do may park am
pm local which about so one car first time help what us community last two when year please Monday Tuesday Wednesday
Thursday Friday Saturday Sunday residents Mill Street closure traffic diversion access notice bins collection waste
recycling garden bank holiday flood warning river level rising sandbags wardens rest centre parking permit library
consultation planning application committee agenda minutes budget precept election polling station vote candidates
mayor councillor clerk office hall cemetery allotment play swings benches bridge footpath pavement pothole repair
resurfacing water main works contractor signed emergency vehicles pedestrian cyclists bus stop timetable school crossing
speed limit litter pick volunteers dog fouling fine grass cutting trees hedge bloom baskets judges gold carnival
parade remembrance silence memorial service church Christmas lights switch lantern carols stalls traders shop café
festival food drink music band choir theatre museum history castle walls tower conservation listed building heritage
grant fund charity award volunteer citizen neighbour youth club sports pitch pavilion pool leisure health surgery vaccine
covid mask distance lockdown guidance police crime report antisocial camera lighting street lamp energy warm space
climate solar bees pond meadow wildlife survey map plan policy neighbourhood housing homes developer affordable site
appeal decision approved refused objection comments deadline form online paper email telephone website details
information update apologise inconvenience patience delay reopen reopened overnight weekend morning afternoon evening
heavy rain wind storm snow ice gritting forecast amber yellow power cut leak drain sewer blocked cleared safe
missing found lost stolen vacancy job apprentice apply closing date interview training workshop drop-in exhibition
question answer complaint response freedom request records archive data protection privacy notice statement press
photo picture video live stream recording watch listen read share follow message comment like welcome congratulations
sorry sad proud lovely brilliant wonderful busy quiet early late soon again always never every each many few some most
near behind opposite along across through around above below before after during since because while where why how
north south east west upper lower old high low long short big small left right centre corner square lane avenue
close terrace drive way hill green common farm mill station crossroads roundabout junction barrier cone skip crane""".split()

SYLLABLES = ("ab", "an", "ar", "bel", "ber", "ca", "cor", "da", "den", "dle", "el", "en", "er", "fen", "ford", "ga", "gri",
             "ham", "hol", "im", "in", "ka", "ket", "la", "len", "ling", "lo", "ma", "mer", "mi", "na", "nor", "o", "ol",
             "pen", "pri", "ra", "ren", "ri", "sa", "sel", "shaw", "ta", "ten", "ton", "u", "ver", "wa", "wen", "wick", "y")
TAGS = ("Wenlow", "TownCouncil", "RoadClosure", "MarketDay", "InBloom", "FloodAlert", "BinDay", "HaveYourSay", "ShopLocal",
        "Remembrance", "XmasLights", "PlanningNotice", "WarmSpaces", "VoterID", "LitterPick", "OpenDay")
MARKS = ("☀️", "🎄", "🌼", "⚠️", "🚧", "👏", "🗳️", "💙", "🥇", "☕")
SITES = ("www.benchtc.example/road-closures", "www.benchtc.example/news", "www.marchshire.example/waste/bin-days",
         "www.marchshire.example/planning/applications/register", "www.benchtc.example/consultations/neighbourhood-plan")
SOURCES = ("https://mobile.twitter.com\\\" rel=\\\"nofollow\\\">Twitter Web App",
           "http://twitter.com/download/iphone\\\" rel=\\\"nofollow\\\">Twitter for iPhone",
           "http://twitter.com/download/android\\\" rel=\\\"nofollow\\\">Twitter for Android")
LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"

RECORD = """  {
    "tweet" : {
      "edit_info" : {
        "initial" : {
          "editTweetIds" : [
            "%(id)s"
          ],
          "editableUntil" : "%(editable)s",
          "editsRemaining" : "5",
          "isEditEligible" : %(eligible)s
        }
      },
      "retweeted" : false,
      "source" : "<a href=\\"%(source)s</a>",
      "entities" : {
        "hashtags" : %(hashtags)s,
        "symbols" : [ ],
        "user_mentions" : %(mentions)s,
        "urls" : %(urls)s%(media)s
      },
      "display_text_range" : [
        "0",
        "%(length)d"
      ],
      "favorite_count" : "%(likes)d",
%(reply)s      "id_str" : "%(id)s",
      "truncated" : false,
      "retweet_count" : "%(shares)d",
      "id" : "%(id)s",
      "possibly_sensitive" : false,
      "created_at" : "%(created)s",
      "favorited" : false,
      "full_text" : "%(text)s",
      "lang" : "en"%(extended)s
    }
  }"""

REPLY = """      "in_reply_to_status_id_str" : "%(status)s",
      "in_reply_to_user_id" : "%(user)s",
      "in_reply_to_status_id" : "%(status)s",
      "in_reply_to_screen_name" : "%(name)s",
      "in_reply_to_user_id_str" : "%(user)s",
"""

HASHTAG = """          {
            "text" : "%s",
            "indices" : [
              "%d",
              "%d"
            ]
          }"""

MENTION = """          {
            "name" : "%s",
            "screen_name" : "%s",
            "indices" : [
              "%d",
              "%d"
            ],
            "id_str" : "%s",
            "id" : "%s"
          }"""

LINK = """          {
            "url" : "%s",
            "expanded_url" : "https://%s",
            "display_url" : "%s",
            "indices" : [
              "%d",
              "%d"
            ]
          }"""

PHOTO = """          {
            "expanded_url" : "https://twitter.com/%(handle)s/status/%(id)s/photo/1",
            "indices" : [
              "%(start)d",
              "%(end)d"
            ],
            "url" : "%(url)s",
            "media_url" : "http://pbs.twimg.com/media/%(name)s.jpg",
            "id_str" : "%(media)d",
            "id" : "%(media)d",
            "media_url_https" : "https://pbs.twimg.com/media/%(name)s.jpg",
            "sizes" : {
              "small" : {
                "w" : "680",
                "h" : "510",
                "resize" : "fit"
              },
              "thumb" : {
                "w" : "150",
                "h" : "150",
                "resize" : "crop"
              },
              "large" : {
                "w" : "2048",
                "h" : "1536",
                "resize" : "fit"
              },
              "medium" : {
                "w" : "1200",
                "h" : "900",
                "resize" : "fit"
              }
            },
            "type" : "photo",
            "display_url" : "pic.twitter.com/%(short)s"
          }"""

HEADER = """  {
    "tweet" : {
      "tweet_id" : "%d",
      "user_id" : "%s",
      "created_at" : "%s"
    }
  }"""


def vocabulary(seed):
  """30,000 distinct words, commonest first, and the running totals of their Zipf weights."""
  rng = random.Random(seed)
  words = list(dict.fromkeys(COMMON))
  known = set(words)
  while len(words) < VOCABULARY:
    word = "".join(rng.choices(SYLLABLES, k=rng.randint(2, 4)))
    if word not in known:
      known.add(word)
      words.append(word)
  weights = [1 / (rank + 2.7) for rank in range(len(words))]
  return words, list(itertools.accumulate(weights))


def identities(posts, seed):
  """Yields (id, Unix seconds) newest first; each post has its own slice of the span, so no two ids are equal."""
  rng = random.Random(seed + 1)
  step = SPAN * 1000 / posts
  newest = NEWEST * 1000
  for slot in range(posts):
    moment = int(newest - (slot + rng.random() * 0.9) * step)
    yield ((moment - EPOCH_MS) << 22) | rng.getrandbits(22), moment // 1000


def created_at(seconds):
  t = time.gmtime(seconds)
  return "%s %s %02d %02d:%02d:%02d +0000 %d" % (
    DAYS[t.tm_wday], MONTHS[t.tm_mon - 1], t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec, t.tm_year)


def editable_until(seconds):
  t = time.gmtime(seconds + 3600)
  return "%d-%02d-%02dT%02d:%02d:%02d.000Z" % (t.tm_year, t.tm_mon, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec)


def json_list(items):
  return "[\n" + ",\n".join(items) + "\n        ]" if items else "[ ]"


class Composer:
  """Makes tweets one after another. Texts are kept escaped as X keeps them, so that indices count their code points."""

  def __init__(self, seed):
    self.rng = random.Random(seed + 2)
    self.words, self.totals = vocabulary(seed)
    self.users = [self.user() for _ in range(400)]
    self.supply = iter(())

  def user(self):
    name = "".join(self.rng.choices(SYLLABLES, k=3))[:12] + str(self.rng.randrange(100))
    return name, name[:1].upper() + name[1:-2].rstrip("0123456789"), str(self.rng.randrange(10**8, 3 * 10**9))

  def take(self, count):
    taken = list(itertools.islice(self.supply, count))
    if len(taken) < count:
      self.supply = iter(self.rng.choices(self.words, cum_weights=self.totals, k=40 * BATCH))
      taken += itertools.islice(self.supply, count - len(taken))
    return taken

  def sentence(self):
    words = self.take(min(30, max(6, int(self.rng.gauss(21, 6)))))
    roll = self.rng.random()
    if roll < 0.15:
      words.insert(len(words) // 2, "&amp;")
    elif roll < 0.30:
      words.insert(len(words) // 2, "\n\n")
    elif roll < 0.40:
      words.append(self.rng.choice(MARKS))
    words[0] = words[0].capitalize()
    return " ".join(words)

  def short_link(self):
    return "https://t.co/" + "".join(self.rng.choices(LETTERS, k=10))

  def mention(self, user, start):
    name, shown, number = user
    return MENTION % (shown, name, start, start + len(name) + 1, number, number)

  def photos(self, tweet, url, start):
    many = []
    for _ in range(self.rng.choices((1, 2, 3, 4), (30, 20, 15, 35))[0]):
      name = "".join(self.rng.choices(LETTERS, k=15))
      many.append(PHOTO % dict(handle=HANDLE, id=tweet, start=start, end=start + len(url), url=url, name=name,
                               media=tweet - (self.rng.randrange(1, 9000) << 22), short=url[-10:]))
    return many

  def tweet(self, identity, older):
    """One record; `older` is the identity of the post before it in time, for threads."""
    rng = self.rng
    number, seconds = identity
    mentions, hashtags, urls, photos, reply, shared = [], [], [], [], "", False
    text, roll = "", rng.random()
    if roll < 0.25:
      user = rng.choice(self.users)
      text = "@" + user[0] + " "
      mentions.append(self.mention(user, 0))
      reply = REPLY % dict(status=number - (rng.randrange(60_000, 10**7) << 22), user=user[2], name=user[0])
    elif roll < 0.35 and older:
      reply = REPLY % dict(status=older[0], user=ACCOUNT, name=HANDLE)
    elif roll < 0.43:
      user, shared = rng.choice(self.users), True
      text = "RT @" + user[0] + ": "
      mentions.append(self.mention(user, 3))
    text += self.sentence()
    if shared:
      text = text[:139].rpartition(" ")[0] + "…"
    else:
      if rng.random() < 0.20:
        user = rng.choice(self.users)
        mentions.append(self.mention(user, len(text) + 1))
        text += " @" + user[0]
      for _ in range(rng.choices((0, 1, 2, 3), (40, 35, 15, 10))[0]):
        tag = rng.choice(TAGS)
        hashtags.append(HASHTAG % (tag, len(text) + 1, len(text) + 2 + len(tag)))
        text += " #" + tag
      if rng.random() < 0.45:
        url, site = self.short_link(), rng.choice(SITES)
        page = site + "/" + str(rng.randrange(10**5))
        urls.append(LINK % (url, page, page[4:30] + "…", len(text) + 1, len(text) + 1 + len(url)))
        text += " " + url
      if rng.random() < 0.33:
        url = self.short_link()
        photos = self.photos(number, url, len(text) + 1)
        text += " " + url
    return RECORD % dict(
      id=number, editable=editable_until(seconds), eligible="false" if reply or shared else "true",
      source=rng.choice(SOURCES), hashtags=json_list(hashtags), mentions=json_list(mentions), urls=json_list(urls),
      media=',\n        "media" : ' + json_list(photos[:1]) if photos else "", length=len(text),
      likes=0 if shared else int(rng.expovariate(0.1)), reply=reply, shares=0 if shared else int(rng.expovariate(0.4)),
      created=created_at(seconds), text=text.replace("\n", "\\n"),
      extended=',\n      "extended_entities" : {\n        "media" : ' + json_list(photos) + "\n      }" if photos else "")


class Folder:
  """The archive as a folder."""

  def __init__(self, path):
    self.path = path

  @contextlib.contextmanager
  def member(self, name):
    path = os.path.join(self.path, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "wb") as file:
      yield file

  def close(self):
    pass


class Zip(Folder):
  """The archive as a deflated zip, written as a stream."""

  def __init__(self, path):
    os.makedirs(path, exist_ok=True)
    self.zip = zipfile.ZipFile(os.path.join(path, "twitter-archive.zip"), "w", zipfile.ZIP_DEFLATED)

  @contextlib.contextmanager
  def member(self, name):
    moment = zipfile.ZipInfo(name, (2025, 4, 28, 8, 41, 6))
    moment.compress_type = zipfile.ZIP_DEFLATED
    with self.zip.open(moment, "w", force_zip64=True) as file:
      yield file

  def close(self):
    self.zip.close()


def write_parts(archive, stem, records):
  """Writes `data/<stem>.js`, `data/<stem>-part1.js` … and returns what the manifest says of each."""
  glob, files, pending = stem.replace("-", "_"), [], next(records, None)
  while pending is not None or not files:
    part = len(files)
    name = "data/%s%s.js" % (stem, "-part%d" % part if part else "")
    start = ("window.YTD.%s.part%d = [\n" % (glob, part)).encode()
    count, size, buffer = 0, len(start) + 2, [start]
    with archive.member(name) as file:
      while pending is not None and (count == 0 or size + len(pending) + 2 <= PART_LIMIT):
        buffer.append(b",\n" + pending if count else pending)
        size += len(pending) + 2
        count += 1
        if len(buffer) == BATCH:
          file.write(b"".join(buffer))
          buffer.clear()
        pending = next(records, None)
      file.write(b"".join(buffer) + b"\n]")
    files.append((name, "YTD.%s.part%d" % (glob, part), count))
  return files


def tweets(posts, seed):
  composer, ahead = Composer(seed), identities(posts, seed)
  current = next(ahead, None)
  while current:
    older = next(ahead, None)
    yield composer.tweet(current, older).encode()
    current = older


def headers(posts, seed):
  for number, seconds in identities(posts, seed):
    yield (HEADER % (number, ACCOUNT, created_at(seconds))).encode()


def accounts():
  yield ("""  {
    "account" : {
      "email" : "office@benchtc.example",
      "createdVia" : "web",
      "username" : "%s",
      "accountId" : "%s",
      "createdAt" : "2011-11-15T10:02:44.000Z",
      "accountDisplayName" : "Bench Town Council"
    }
  }""" % (HANDLE, ACCOUNT)).encode()


def manifest(types, size):
  def files(entries):
    return ", ".join("""{
        "fileName" : "%s",
        "globalName" : "%s",
        "count" : "%d"
      }""" % entry for entry in entries)

  kinds = ",\n".join("""    "%s" : {
      %s"files" : [ %s ]
    }""" % (kind, '"mediaDirectory" : "data/tweets_media",\n      ' if kind == "tweets" else "", files(entries))
                    for kind, entries in types.items())
  return """window.__THAR_CONFIG = {
  "userInfo" : {
    "accountId" : "%s",
    "userName" : "%s",
    "displayName" : "Bench Town Council"
  },
  "archiveInfo" : {
    "sizeBytes" : "%d",
    "generationDate" : "2025-04-28T08:41:07.318Z",
    "isPartialArchive" : false,
    "maxPartSizeBytes" : "53687091200"
  },
  "dataTypes" : {
%s
  }
}""" % (ACCOUNT, HANDLE, size, kinds)


def main():
  parser = argparse.ArgumentParser(description="Writes an X archive of any size, for measuring imports.")
  parser.add_argument("--posts", type=int, default=500_000)
  parser.add_argument("--out", required=True, help="folder to write into")
  parser.add_argument("--zip", action="store_true", help="write twitter-archive.zip there instead of loose files")
  parser.add_argument("--seed", type=int, default=1)
  options = parser.parse_args()
  if options.posts < 0:
    parser.error("--posts cannot be negative")
  archive = (Zip if options.zip else Folder)(options.out)
  started = time.monotonic()
  types = {
    "account": write_parts(archive, "account", accounts()),
    "tweetHeaders": write_parts(archive, "tweet-headers", headers(options.posts, options.seed)),
    "tweets": write_parts(archive, "tweets", tweets(options.posts, options.seed)),
  }
  with archive.member("data/manifest.js") as file:
    file.write(manifest(types, options.posts * 3000).encode())
  archive.close()
  print("%d posts in %d tweet file(s), %.0f s" % (options.posts, len(types["tweets"]), time.monotonic() - started))


if __name__ == "__main__":
  main()
