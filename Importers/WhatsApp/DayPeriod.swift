/// The words for the halves of the day, as phones print them in many languages.
enum DayPeriod {
  /// By first scalar; lower case, longest first, so that "a. m." is not read as "a".
  private static let words: [UInt32: [(scalars: [UInt32], isAfternoon: Bool)]] = {
    let before = [
      "am", "a.m.", "a. m.", "a.m", "in the morning", "오전", "上午", "凌晨", "清晨", "早上", "午前", "ص", "ق.ظ.", "ق.ظ",
      "قبل‌ازظهر", "पूर्वाह्न", "पूर्व", "म.पू.", "π.μ.", "πμ", "öö", "sa", "de.", "e paradites", "முற்பகல்", "ap.", "fm", "f.m.",
      "dop.", "dopoledne", "dopo.", "пр.об.", "дп", "לפנה״צ", "לפנה\"צ", "ก่อนเที่ยง", "pg", "vm.", "priešpiet",
      "priekšp.",
      "f.h.", "r.n.", "yb", "ກ່ອນທ່ຽງ", "နံနက်", "ጥዋት", "полуноћи", "пре подне", "prije podne", "pre podne", "voorm.",
      "vorm.", "pagi", "matin", "da manhã",
    ]
    let after = [
      "pm", "p.m.", "p. m.", "p.m", "in the afternoon", "in the evening", "at night", "오후", "下午", "中午", "傍晚", "晚上",
      "午後", "م", "ب.ظ.", "ب.ظ", "بعدازظهر", "अपराह्न", "अपर", "म.उ.", "μ.μ.", "μμ", "ös", "ch", "du.", "e pasdites",
      "பிற்பகல்", "ip.", "em", "e.m.", "odp.", "odpoledne", "pop.", "сл.об.", "пп", "אחה״צ", "אחה\"צ", "หลังเที่ยง", "ptg",
      "nm.", "popiet", "pēcp.", "e.h.", "i.n.", "yh", "ຫຼັງທ່ຽງ", "ညနေ", "ከሰዓት", "поподне", "по подне", "poslije podne",
      "po podne", "nam.", "nachm.", "malam", "soir", "da tarde", "da noite",
    ]
    let all =
      before.map { (scalars: scalars($0), isAfternoon: false) }
      + after.map { (scalars: scalars($0), isAfternoon: true) }
    return Dictionary(grouping: all.sorted { $0.scalars.count > $1.scalars.count }) { $0.scalars.first ?? 0 }
  }()

  /// The word at `position`, ended by something that is no letter.
  static func match(_ units: [Shadow.Unit], at position: Int) -> (isAfternoon: Bool, end: Int)? {
    // Every word begins with a letter.
    guard position < units.count, units[position].scalar > 0x40 else { return nil }
    for (word, isAfternoon) in words[lower(units[position].scalar)] ?? [] where position + word.count <= units.count {
      let isWord = word.indices.allSatisfy { lower(units[position + $0].scalar) == word[$0] }
      guard isWord, isEnd(units, position + word.count) else { continue }
      return (isAfternoon, position + word.count)
    }
    return nil
  }

  private static func isEnd(_ units: [Shadow.Unit], _ position: Int) -> Bool {
    guard position < units.count, let scalar = Unicode.Scalar(units[position].scalar) else { return true }
    return !scalar.properties.isAlphabetic
  }

  /// Marks that a shadow drops (the joiner in Persian words is none) are not in the words either.
  private static func scalars(_ word: String) -> [UInt32] { word.unicodeScalars.map { lower($0.value) } }

  private static func lower(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x80 { return (0x41...0x5A).contains(scalar) ? scalar + 32 : scalar }
    let mapped = Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars
    return mapped?.first?.value ?? scalar
  }
}
