"""What fills the slots of the templates: fictitious personal data in British formats, and what only looks like it.

Nothing here belongs to anybody: telephone numbers are of Ofcom's ranges for drama, NHS numbers of the test range 999 or
officially published examples, cards of the schemes' test prefixes, IBANs of banks that do not exist (or published
examples), postcodes of districts that Royal Mail does not use, number plates of letters that no regional office issues,
addresses and names invented, e-mail at example domains. National Insurance numbers, accounts and older number plates
have the right shape and are drawn by lot.
"""

FIRST = (
    "Agnes Carys Dilwyn Edna Farida Gethin Hattie Idris Josie Kofi Lorna Mabel Nesta Owen Priya Rhys Sylvie Tomos Una"
).split()
SURNAMES = (
    "Ashgrove Bracewell Corfield Duckett Evershed Fennimore Gough Hyssop Jukes Lacon Mytton Onslow Preece Tipton"
).split()
STREETS = (
    "Priory|Mill|Castle|Tannery|Weavers|Orchard|Quarry|Fuller's|Bishop's|Larch|Station|Abbey|Cobblers|Lower Meadow"
    "|Upper Goosefoot|Saint Oswin's|Old Station|Great Elm|Rookery|St Mary's|Kiln|Watergate"
).split("|")
STREET_TYPES = (
    "Street St Road Rd Lane Close Drive Avenue Court Terrace Place Way Square Row Gardens Crescent Hill View Mews"
).split()
HOUSES = "Rose Cottage|Fern House|The Old Forge|Weir View|Larchmount".split("|")
PLACES = ["Paddock", "Narrows", "Butts"]
DISTRICTS = "LD9 LD11 SY27 SY28 SY31 HR11 HR14 HR17 WR16 WR18 WR21 TF14 TF17 DY15 WV17 SK24 CF97 GL57".split()
MONTHS = "January February March April May June July August September October November December".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
HANDLES = "@wenlow_wanderer @BrassBand1887 @friendsofthepark @mill_lane_9 @carys.bakes @wenlowfc01632".split()
TEST_CARDS = ["4000 00", "4242 42", "4111 11", "5105 10", "5555 55", "2223 00", "6011 00", "3782 82"]
POSTCODE_LETTERS = "ABDEFGHJLNPQRSTUWXYZ"
PLATE_LETTERS = "ABCDEFGHJKLMNOPRSTUVWXY"


def digits(rng, count):
    return "".join(rng.choice("0123456789") for _ in range(count))


def letters(rng, count, alphabet):
    return "".join(rng.choice(alphabet) for _ in range(count))


def luhn_digit(body):
    doubled = [int(d) * (2 if place % 2 == 0 else 1) for place, d in enumerate(reversed(body))]
    return str(-sum(d - 9 if d > 9 else d for d in doubled) % 10)


def nhs_digit(body):
    """The tenth digit by modulus 11, or None where the nine have none."""
    check = 11 - sum((10 - place) * int(d) for place, d in enumerate(body)) % 11
    return {11: "0", 10: None}.get(check, str(check))


def iban_digits(bank, account):
    moved = "".join(str(int(c, 36)) for c in bank + account + "GB00")
    return "%02d" % (98 - int(moved) % 97)


def other_digit(rng, digit):
    return rng.choice([d for d in "0123456789" if d != digit])


class InventedData:
    """Each method without an underscore fills the slot of its name."""

    def __init__(self, rng):
        self.rng = rng

    # Personal data

    def phone(self):
        pick, tail = self.rng.choice, self._tail()
        landline = [
            "01632 960{}", "01632 960{}", "(01632) 960{}", "01632-960{}", "01632960{}", "+44 1632 960{}",
            "+44 (0)1632 960{}", "+441632960{}", "0044 1632 960{}", "01632 960 {}",
        ]
        london = ["020 7946 0{}", "(020) 7946 0{}", "02079460{}", "+44 20 7946 0{}", "+44 (0)20 7946 0{}"]
        mobile = [
            "07700 900{}", "07700 900{}", "07700900{}", "07700900{}", "07700 900 {}", "0 7700 900{}", "+44 7700 900{}",
            "+447700900{}", "+44 (0)7700 900{}", "00447700900{}", "07700-900-{}", "07700.900.{}",
        ]
        return pick(pick([landline, mobile, mobile, london])).format(tail)

    def email(self):
        first, surname = self.first().lower(), self.surname().lower()
        shapes = ["{0}.{1}", "{0}{1}", "{0}_{1}", "{1}{0[0]}", "{0}+wenlow", "{0}{2}", "{0[0]}.{1}", "{0}-{1}"]
        domains = "example.org example.com mail.example.org post.example.co.uk example.net example.org.uk".split()
        shape, domain = self.rng.choice(shapes), self.rng.choice(domains)
        address = shape.format(first, surname, self.rng.randint(2, 99)) + "@" + domain
        return self.rng.choices([address, address.upper(), address.capitalize()], [90, 4, 6])[0]

    def email_staff(self):
        return self.first().lower() + "." + self.surname().lower() + "@wenlow-tc.example.org"

    def email_spoken(self):
        first, surname = self.first().lower(), self.surname().lower()
        shapes = [
            "{0} at {1} dot example dot org", "{0}.{1} [at] example.org", "{0}.{1} (at) example dot org",
            "{0}{1} [at] example [dot] org",
        ]
        return self.rng.choice(shapes).format(first, surname)

    def postcode(self):
        outward = self.rng.choice(DISTRICTS)
        inward = digits(self.rng, 1) + letters(self.rng, 2, POSTCODE_LETTERS)
        code = outward + self.rng.choices([" ", "", "  "], [78, 20, 2])[0] + inward
        return self.rng.choices([code, code.lower()], [82, 18])[0]

    def ni(self):
        prefix = "BG"
        while prefix in ("BG", "GB", "KN", "NK", "NT", "TN", "ZZ"):
            prefix = letters(self.rng, 1, "ABCEGHJKLMNOPRSTWXYZ") + letters(self.rng, 1, "ABCEGHJKLMNPRSTWXYZ")
        pairs = [digits(self.rng, 2) for _ in range(3)]
        separator = self.rng.choices([" ", "", "-"], [50, 42, 8])[0]
        number = separator.join([prefix] + pairs + [self.rng.choice("ABCD")])
        return self.rng.choices([number, number.lower()], [85, 15])[0]

    def nhs(self):
        number = self.rng.choices([self._nhs_of("999"), "9434765919", "4010232137"], [80, 10, 10])[0]
        return self._grouped(number, (3, 3, 4), self.rng.choices([" ", "", "-"], [60, 28, 12])[0])

    def iban(self):
        published = ["GB82WEST12345698765432", "GB29NWBK60161331926819"]
        bank, account = self.rng.choice(["WNLW", "EXMP", "TEST"]), digits(self.rng, 14)
        iban = self.rng.choice(published + ["GB" + iban_digits(bank, account) + bank + account] * 4)
        written = self._grouped(iban, (4, 4, 4, 4, 4, 2), self.rng.choices([" ", ""], [60, 40])[0])
        return self.rng.choices([written, written.lower()], [92, 8])[0]

    def card(self):
        return self._card(self.rng.choices([" ", "-", ""], [58, 14, 28])[0])

    def card_grouped(self):
        return self._card(self.rng.choice("  -"))

    def bank(self):
        rng = self.rng
        pairs = [rng.choice(["00", "04", "20", "69", "78", "96"]), digits(rng, 2), digits(rng, 2)]
        sort, account = rng.choices("- ", [88, 12])[0].join(pairs), digits(rng, 8)
        if rng.random() < 0.08:
            sort = "".join(pairs)
        if rng.random() < 0.25:
            return account + rng.choice([", sort code ", " (sort) ", " / s/c "]) + sort
        joined = [" account ", ", account number ", ", a/c ", " ", ", acc no. ", " / ", " and account no "]
        return sort + rng.choice(joined) + account

    def vehicle(self):
        tag = self.rng.choice("JTU") + letters(self.rng, 1, "ABCDEFGHJKLMNOPRSTUVWXY")
        age = self.rng.choice([*range(2, 27), *range(51, 77)])
        plate = "%s%02d%s%s" % (tag, age, self.rng.choices([" ", ""], [65, 35])[0], letters(self.rng, 3, PLATE_LETTERS))
        return self.rng.choices([plate, plate.lower()], [85, 15])[0]

    def vehicle_old(self):
        three, number = letters(self.rng, 3, PLATE_LETTERS), str(self.rng.randint(21, 998))
        year = self.rng.choice("ABCDEFGHJKLMNPRSTVWXY")
        prefix, suffix, dateless = year + number + " " + three, three + " " + number + year, three + " " + number
        return self.rng.choice([prefix, suffix, dateless, prefix.replace(" ", "")])

    def birthdate(self):
        day, month, year = self.rng.randint(1, 28), self.rng.randint(1, 12), self.rng.randint(1934, 2020)
        shapes = [
            "{d:02}/{m:02}/{y}", "{d:02}/{m:02}/{y}", "{d}/{m}/{y}", "{d:02}-{m:02}-{y}", "{d:02}.{m:02}.{y}",
            "{d:02}/{m:02}/{s:02}", "{d} {n} {y}", "{d} {n} {y}", "{d}{th} {n} {y}", "{d}{th} of {n} {y}",
            "{d} {n:.3} {y}", "{y}-{m:02}-{d:02}",
        ]
        return self._written(self.rng.choice(shapes), day, month, year)

    def address(self):
        rng = self.rng
        street = rng.choice(STREETS) + " " + rng.choice(STREET_TYPES)
        number = str(rng.randint(1, 140)) + rng.choices(["", "a", "B"], [88, 7, 5])[0]
        shapes = ["{n} {s}", "{n}, {s}", "Flat {f}, {n} {s}", "{h}, {s}", "{n} The {p}"]
        shape = rng.choices(shapes, [68, 7, 14, 6, 5])[0]
        flat, house, place = rng.randint(1, 24), rng.choice(HOUSES), rng.choice(PLACES)
        return shape.format(n=number, s=street, f=flat, h=house, p=place)

    # The council's own contacts (own-contacts.txt)

    def own_phone(self):
        spellings = [
            "01632 960184", "(01632) 960184", "01632 960 184", "+44 1632 960184", "+44 (0)1632 960184", "01632960184",
            "07700 900420",
        ]
        return self.rng.choice(spellings)

    def own_bare(self):
        """The council's line without its nought: an NHS number to modulus 11."""
        return "1632960184"

    def own_email(self):
        return self.rng.choice(["clerk", "info", "bookings"]) + "@wenlow-tc.example.org"

    def own_postcode(self):
        return self.rng.choice(["LD9 4TC", "LD9 4TC", "LD94TC"])

    def own_address(self):
        return "12 Guildhall Street"

    # What is not personal, though it may look so

    def first(self):
        return self.rng.choice(FIRST)

    def surname(self):
        return self.rng.choice(SURNAMES)

    def weekday(self):
        return self.rng.choice(WEEKDAYS)

    def weekday_caps(self):
        return self.weekday().upper()

    def month(self):
        return self.rng.choice(MONTHS)

    def date(self):
        day, month = self.rng.randint(1, 28), self.rng.randint(1, 12)
        year = self.rng.randint(2015, 2026)
        shapes = [
            "{d} {n}", "{w} {d} {n}", "{d}{th} {n} {y}", "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{s}", "{y}-{m:02}-{d:02}",
            "{d}/{m}",
        ]
        return self._written(self.rng.choice(shapes), day, month, year)

    def dashdate(self):
        return "%02d-%02d-%02d" % (self.rng.randint(1, 28), self.rng.randint(1, 12), self.rng.randint(15, 26))

    def compactdate(self):
        return "%d%02d%02d" % (self.rng.randint(2015, 2026), self.rng.randint(1, 12), self.rng.randint(1, 28))

    def time(self):
        hour, minute = self.rng.randint(6, 22), self.rng.choice([0, 0, 15, 30, 45])
        shapes = ["{h:02}:{m:02}", "{h:02}{m:02}", "{t}.{m:02}{x}", "{t}{x}", "{t}:{m:02} {x}"]
        return self.rng.choice(shapes).format(h=hour, m=minute, t=(hour - 1) % 12 + 1, x="am" if hour < 12 else "pm")

    def price(self):
        whole, large = self.rng.randint(2, 90), self.rng.randint(1000, 2000000)
        return self.rng.choice(["£%d" % whole, "£%d.50" % whole, "£{:,}".format(large)])

    def percent(self):
        return "%d.%d" % (self.rng.randint(0, 60), self.rng.randint(0, 9))

    def expiry(self):
        return "%02d/%02d" % (self.rng.randint(1, 12), self.rng.randint(27, 31))

    def id(self):
        """A platform's number of 15 to 19 digits; one in four passes as a card by prefix and Luhn."""
        if self.rng.random() < 0.25:
            body = "4" + digits(self.rng, 14)
            return body + luhn_digit(body)
        return self.rng.choice(["0615", "1", "10", "17", "4", "5", "9"]) + digits(self.rng, self.rng.randint(14, 15))

    def order(self):
        return self.rng.choice(["SY", "WN", "AB", "PR"]) + digits(self.rng, 6)

    def orderten(self):
        return self._nhs_of(self.rng.choice(["401", "672", "943"]))

    def planning(self):
        number, year = digits(self.rng, 5), self.rng.randint(19, 26)
        return self.rng.choice(["%d/%s/FUL", "%d/%s/LBC", "%d/%s/TCA", "PA%d/%s"]) % (year, number)

    def road(self):
        return self.rng.choice(["A438", "B4399", "A4104", "B4203", "A5 north", "C1032"])

    def handle(self):
        return self.rng.choice(HANDLES)

    def badcard(self):
        card = self._card("")
        return self._grouped(card[:-1] + other_digit(self.rng, card[-1]), (4, 4, 4, 4), self.rng.choice("  -"))

    def badnhs(self):
        number = self._nhs_of("999")
        return self._grouped(number[:-1] + other_digit(self.rng, number[-1]), (3, 3, 4), " ")

    def badni(self):
        prefix = self.rng.choice(["GB", "TN", "BG", "NK", "ZZ", "AO", "DA", "QQ"])
        return prefix + digits(self.rng, 6) + self.rng.choice("ABCD")

    def badiban(self):
        bank, account = "EXMP", digits(self.rng, 14)
        check = iban_digits(bank, account)
        return "GB" + check[0] + other_digit(self.rng, check[1]) + bank + account

    # Parts

    def _tail(self):
        """The last three digits of a number that is not the council's."""
        tail = "184"
        while tail in ("184", "420"):
            tail = digits(self.rng, 3)
        return tail

    def _nhs_of(self, start):
        while True:
            body = start + digits(self.rng, 6)
            if nhs_digit(body) is not None:
                return body + nhs_digit(body)

    def _card(self, separator):
        prefix = self.rng.choice(TEST_CARDS).replace(" ", "")
        body = prefix + digits(self.rng, (14 if prefix[0] == "3" else 15) - len(prefix))
        return self._grouped(body + luhn_digit(body), (4, 6, 5) if prefix[0] == "3" else (4, 4, 4, 4), separator)

    @staticmethod
    def _grouped(text, sizes, separator):
        parts, start = [], 0
        for size in sizes:
            parts.append(text[start:start + size])
            start += size
        return separator.join(part for part in parts if part)

    def _written(self, shape, day, month, year):
        th = "th" if 10 < day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
        return shape.format(d=day, m=month, y=year, s=year % 100, n=MONTHS[month - 1], w=self.weekday(), th=th)
