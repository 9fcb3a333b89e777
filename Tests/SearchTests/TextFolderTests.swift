import Testing

@testable import Search

/// Every assigned scalar, Hangul syllables and the Han of the supplementary planes thinned out: they fold all alike.
private let assigned: [Unicode.Scalar] = (UInt32(0)...0xE01FF).compactMap { value in
  let isUniform =
    (0xAC00...0xD7A3).contains(value) || (0x20000...0xDFFFF).contains(value) || (0xE000...0xF8FF).contains(value)
  guard !isUniform || value % 61 == 0, let scalar = Unicode.Scalar(value) else { return nil }
  return scalar.properties.generalCategory == .unassigned ? nil : scalar
}

@Suite struct TextFolderTests {
  @Test(arguments: [
    ("Bins are collected on MONDAY.", "bins are collected on monday"),
    ("car-park / car.park", "car park car park"),
    (
      "O'Brien O’Brien O‘Brien OʼBrien O`Brien O´Brien O＇Brien OBrien",
      Array(repeating: "obrien", count: 8).joined(separator: " ")
    ),
    ("the council's bins, the councils' 'bins'", "the councils bins the councils bins"),
    ("café cafe\u{301} CAFÉ", "cafe cafe cafe"),
    ("𝗯𝗼𝗹𝗱 𝓫𝓲𝓷𝓼 ʙɪɴꜱ Ｂｉｎｓ Ⓑⓘⓝⓢ 🅑🅘🅝🅢", "bold bins bins bins bins bins"),
    ("Straße STRASSE ﬁre Łódź Ærø Œuvre Þór", "strasse strasse fire lodz aero oeuvre thor"),
    ("İstanbul ıstanbul ISTANBUL", "istanbul istanbul istanbul"),
    ("ΣΊΣΥΦΟΣ σίσυφος", "σισυφοσ σισυφοσ"),
    ("Llanfair-pwll ŵ ŷ", "llanfair pwll w y"),
    ("soft\u{AD}hyphen zero\u{200B}width b\u{202E}idi", "softhyphen zerowidth bidi"),
    ("C++ £5.50 50% a=b ©2024 R&D", "c + + £ 5 50 50 a = b © 2024 r d"),
    ("½ price, 10m², №5, ⑩, ٣", "1 2 price 10m2 no5 10 3"),
    ("Facebook™ is", "facebook ™ is"),
    ("道路封鎖 ｶﾞ", "道 路 封 鎖 カ"),
    ("한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"),
    ("bins👍🏽now ❤️", "bins 👍 now ❤"),
    ("👨\u{200D}👩\u{200D}👧👨", "👨\u{200D}👩\u{200D}👧 👨"),
    ("🇬🇧🇫🇷 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇬", "🇬🇧 🇫🇷 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🇬"),
    ("call1️⃣01️⃣ #⃣ *️⃣", "call 1⃣ 0 1⃣ #⃣ *⃣"),
    ("a\u{E000}b\u{E000}", "a b"),
    ("\u{301}\u{200D}\u{FE0F}…—!?", ""),
    ("#CarPark @town_clerk <b>&amp;", "carpark town clerk < b > amp"),
  ])
  func foldsAsAReaderReads(original: String, folded: String) {
    #expect(Array(TextFolder.fold(original).text.unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test func tokensKnowWhereTheyStoodInTheOriginal() {
    let original = "A cafe\u{301}\u{301}: the O’Brien's 👍🏽🇬🇧½ 'quoted'"
    let scalars = Array(original.unicodeScalars)
    let folded = TextFolder.fold(original)
    let places = folded.tokens.map { token in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[token.range])
      return String(view)
    }
    #expect(places == ["A", "cafe\u{301}\u{301}", "the", "O’Brien's", "👍🏽", "🇬🇧", "½", "½", "quoted"])
    #expect(folded.words == ["a", "cafe", "the", "obriens", "👍", "🇬🇧", "1", "2", "quoted"])
  }

  @Test func foldingAFoldedTextChangesNothing() {
    for scalar in assigned {
      let once = TextFolder.fold("a\(scalar)1")
      let twice = TextFolder.fold(once.text)
      guard once.utf8 == twice.utf8 else {
        Issue.record("U+\(String(scalar.value, radix: 16)): \(once.text) became \(twice.text)")
        continue
      }
    }
  }

  /// Properties and decompositions come from the toolchain: where a newer one folds otherwise, `TextFolder.version`
  /// goes up.
  @Test func theFoldOfEveryAssignedScalarIsWhatTheVersionSays() {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for scalar in assigned {
      let fold = FoldRules.fold(of: scalar)
      for byte in [fold.kind.rawValue] + Array(fold.text.utf8) { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    #expect(TextFolder.version == 1)
    #expect(digest == 15_352_621_699_614_052_290)
  }

  @Test(arguments: [
    ("\u{301}", 150_000), ("\u{301}\u{316}", 75_000), ("x", 1_000_000), ("é", 500_000), ("👩\u{200D}", 100_000),
    ("🇬", 100_001), ("\u{E0061}", 100_000), ("1\u{20E3}", 100_000), ("\u{FDFA}", 50_000), ("'", 500_000),
  ])
  func hostileTextIsFolded(piece: String, count: Int) {
    for start in ["", "e", "🏴"] {
      let text = start + String(repeating: piece, count: count)
      let end = text.unicodeScalars.count
      #expect(TextFolder.fold(text).tokens.allSatisfy { $0.range.upperBound <= end && !$0.range.isEmpty })
    }
  }

  @Test func aLongWordStaysOneToken() {
    #expect(TextFolder.fold(String(repeating: "x", count: 1_000_000)).tokens.count == 1)
  }
}
