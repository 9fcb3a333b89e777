import ByteFormats

/// How long before the capture something was written: `4 years ago (edited)`.
struct Age {
  enum Unit { case second, minute, hour, day, week, month, year }

  let count: Int
  let unit: Unit
  /// As it stands, without the mark of an edit.
  let words: String

  /// Longer texts are no age.
  private static let longest = 60

  /// Nil where no number stands beside a word for a unit that is known here.
  init?(_ text: String) {
    let bytes = Age.withoutMark(Array(text.utf8))
    let words = Age.words(bytes)
    guard bytes.count <= Age.longest, let count = words.compactMap(Age.number).first,
      let unit = words.compactMap({ Age.units[Bytes.lowered($0)] }).first
    else { return nil }
    self.count = count
    self.unit = unit
    self.words = String(decoding: bytes, as: UTF8.self)
  }

  /// YouTube marks edited comments here and nowhere else: `(edited)`, `(bearbeitet)`, `(modifié)`. The language follows
  /// that of the tool; the brackets do not change.
  static func isMarkedEdited(_ text: String) -> Bool { withoutMark(Array(text.utf8)).count < text.utf8.count }

  private static func withoutMark(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard bytes.last == UInt8(ascii: ")"), let start = bytes.lastIndex(of: UInt8(ascii: "(")) else { return bytes[...] }
    var kept = bytes[..<start]
    while kept.last == 0x20 { kept.removeLast() }
    return kept
  }

  /// Cut at spaces, also at those that do not break a line (C2 A0).
  private static func words(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    bytes.split { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 }
  }

  private static func number(_ word: ArraySlice<UInt8>) -> Int? {
    guard Bytes.isNumber(word, atMost: 4) else { return nil }
    return word.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// English, German, French, Spanish, Portuguese, Italian, Dutch: the tool answers in the language it was asked in, and
  /// yt-dlp itself reads the English alone.
  private static let units: [[UInt8]: Unit] = {
    let words: [(Unit, [String])] = [
      (.second, ["second", "seconds", "sekunde", "sekunden", "seconde", "secondes", "segundo", "segundos", "secondi"]),
      (.minute, ["minute", "minutes", "minuten", "minuto", "minutos", "minuti", "minuut"]),
      (.hour, ["hour", "hours", "stunde", "stunden", "heure", "heures", "hora", "horas", "ora", "ore", "uur"]),
      (
        .day,
        [
          "day", "days", "tag", "tage", "tagen", "jour", "jours", "día", "días", "dia", "dias", "giorno", "giorni",
          "dag", "dagen",
        ]
      ),
      (
        .week,
        [
          "week", "weeks", "woche", "wochen", "semaine", "semaines", "semana", "semanas", "settimana", "settimane",
          "weken",
        ]
      ),
      (
        .month,
        [
          "month", "months", "monat", "monate", "monaten", "mois", "mes", "meses", "mês", "mese", "mesi", "maand",
          "maanden",
        ]
      ),
      (
        .year,
        [
          "year", "years", "jahr", "jahre", "jahren", "an", "ans", "año", "años", "ano", "anos", "anno", "anni", "jaar",
        ]
      ),
    ]
    return words.reduce(into: [:]) { units, entry in
      for word in entry.1 { units[Array(word.utf8)] = entry.0 }
    }
  }()
}
