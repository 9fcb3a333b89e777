/// Before or after noon, in the words that Meta's exports use.
enum HalfOfDay {
  case morning, afternoon

  /// From a lower-case word without dots; nil for any other word.
  init?(_ word: [UInt8]) {
    if HalfOfDay.morningWords.contains(word) {
      self = .morning
    } else if HalfOfDay.afternoonWords.contains(word) {
      self = .afternoon
    } else {
      return nil
    }
  }

  /// On a 24-hour clock. Nil for an hour that no 12-hour clock shows; 13 and later are left as they are.
  func hour(_ hour: Int) -> Int? {
    switch (self, hour) {
    case (.morning, 12): 0
    case (.afternoon, 1...11): hour + 12
    default: hour
    }
  }

  private static let morningWords = words(
    "am sa sáng 上午 午前 오전 ก่อนเที่ยง πμ de dop öö дп fm vorm ap yb पूर्वाह्न ص pg")
  private static let afternoonWords = words(
    "pm ch chiều 下午 午後 오후 หลังเที่ยง μμ du odp ös пп em nachm ip yh अपराह्न م ptg")

  private static func words(_ list: String) -> Set<[UInt8]> {
    Set(list.utf8.split(separator: 0x20).map { Array($0) })
  }
}

/// Zone abbreviations that the exports print and that mean one thing there.
enum ZoneAbbreviations {
  /// Seconds east of UTC, from a lower-case word.
  static func offset(_ word: [UInt8]) -> Int64? { offsets[word] }

  /// `pst` and `pdt` were seen in classic Facebook exports to 2018; the other American ones are written alike.
  private static let offsets: [[UInt8]: Int64] = [
    Array("utc".utf8): 0, Array("gmt".utf8): 0, Array("bst".utf8): 3600, Array("pst".utf8): -28_800,
    Array("pdt".utf8): -25_200, Array("mst".utf8): -25_200, Array("mdt".utf8): -21_600, Array("cst".utf8): -21_600,
    Array("cdt".utf8): -18_000, Array("est".utf8): -18_000, Array("edt".utf8): -14_400, Array("cet".utf8): 3600,
    Array("cest".utf8): 7200,
  ]
}
