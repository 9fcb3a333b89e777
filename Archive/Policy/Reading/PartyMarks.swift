/// By what parties and candidates are known, and when. Lower case throughout.
struct PartyMarks: Sendable {
  private struct Mark: Sendable {
    let bytes: [UInt8]
    let span: DaySpan
  }

  /// Without `@`.
  private let handles: [[UInt8]: [DaySpan]]
  /// Without `#`.
  private let hashtags: [[UInt8]: [DaySpan]]
  private let domains: [Mark]
  /// Beginnings of addresses.
  private let pages: [Mark]

  /// Those in the lists of a rule: always.
  init(_ description: RuleDescription) {
    let marks = { description.bytes($0).map { Mark(bytes: $0, span: DaySpan()) } }
    self.init(handles: marks("handles"), hashtags: marks("hashtags"), domains: marks("domains"), pages: marks("pages"))
  }

  /// Those in the registers.
  init(_ registers: Registers) {
    let (parties, candidates) = (registers.parties, registers.councillors.filter(\.isCandidate))
    self.init(
      handles: Self.marks(parties, \.handles) + Self.marks(candidates, \.handles),
      hashtags: Self.marks(parties, \.hashtags), domains: Self.marks(parties, \.domains),
      pages: Self.marks(candidates, \.pages))
  }

  private init(handles: [Mark], hashtags: [Mark], domains: [Mark], pages: [Mark]) {
    self.handles = Self.spans(handles)
    self.hashtags = Self.spans(hashtags)
    self.domains = domains
    self.pages = pages
  }

  /// - Parameter day: `2024-05-17`.
  func has(handle: [UInt8], on day: String) -> Bool { handles[handle]?.contains { $0.contains(day) } ?? false }

  func has(hashtag: [UInt8], on day: String) -> Bool { hashtags[hashtag]?.contains { $0.contains(day) } ?? false }

  /// A page below one of their domains, or one of their own.
  func has(_ address: WebAddress, on day: String) -> Bool {
    domains.contains { address.isBelow($0.bytes) && $0.span.contains(day) }
      || address.isPage(beginning: pages.lazy.filter { $0.span.contains(day) }.map(\.bytes))
  }

  private static func marks<Row: DatedRow>(_ rows: [Row], _ words: (Row) -> [String]) -> [Mark] {
    rows.flatMap { row in words(row).map { Mark(bytes: $0.utf8.lowercasedBytes, span: row.span) } }
  }

  private static func spans(_ marks: [Mark]) -> [[UInt8]: [DaySpan]] {
    Dictionary(grouping: marks, by: \.bytes).mapValues { $0.map(\.span) }
  }
}
