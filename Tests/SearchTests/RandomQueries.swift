/// SplitMix64: the same numbers on every run.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

private let pieces = [
  "bins", "road", "closure", "closed", "a", "b2b", "道路", "👍🏽", "👨\u{200D}👩\u{200D}👧", "#", "@", "tag", "name", "\"", "“",
  "”",
  "(", ")", "((", "))", "-", "--", "NOT ", "AND ", "OR ", "or ", "*", "=", "~", "~5", ":", "in:", "in:title ",
  "in:tag ",
  "author:", "is:official ", "is:x", "has:media ", "before:2024 ", "after:2024-05 ", "on:2024-02-29 ", "on:2024-02-30 ",
  "-on:2023 ", "url:", "https://www.example.org/", "conversation:7 ", "platform:x ", "account:", "kind:reply ",
  "case:1 ",
  "foo:bar", " ", " ", " ", " ", "  ", "\n", "\u{301}", "\u{200D}", "\u{FE0F}", "\u{E000}", "\u{FDFA}", "½", "é", "'",
  "’",
  "+", "£", "|", "#\u{20E3}", "1\u{FE0F}\u{20E3}", "🇬", "ﬁ", "<", "\\", "%", "_", ".", "/", "\0", "\u{2044}", "ʼ", "①",
]

/// Something that somebody, or a fuzzer, could type.
func randomQuery(_ generator: inout Seeded) -> String {
  let count = Int.random(in: 0...40, using: &generator)
  return (0..<count).map { _ in
    guard Int.random(in: 0..<12, using: &generator) == 0,
      let scalar = Unicode.Scalar(UInt32.random(in: 0...0x2FFFF, using: &generator))
    else { return pieces.randomElement(using: &generator) ?? "" }
    return String(scalar)
  }.joined()
}
