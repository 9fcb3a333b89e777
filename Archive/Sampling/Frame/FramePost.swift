/// One post of the frame, with what it can be put into strata by.
public struct FramePost: Hashable, Sendable {
  /// The post's ref: the same in every archive that holds it.
  public let id: Identifier
  public let platform: String
  /// The calendar year and month (1 to 12) in which it was published, in the council's zone.
  public let year: Int
  public let month: Int
  /// `post`, `reply`, `share`.
  public let kind: String

  public init(id: Identifier, platform: String, year: Int, month: Int, kind: String) {
    self.id = id
    self.platform = platform
    self.year = year
    self.month = month
    self.kind = kind
  }

  /// `mastodon-2026-q3-reply`. Without axes all posts are of one stratum: `all`.
  func stratum(by axes: [StratumAxis]) -> Identifier {
    guard !axes.isEmpty else { return "all" }
    return Identifier(axes.map { part($0) }.joined(separator: "-"))
  }

  private func part(_ axis: StratumAxis) -> String {
    switch axis {
    case .platform: platform
    case .year: String(year)
    case .quarter: "\(year)-q\((month + 2) / 3)"
    case .kind: kind
    }
  }
}
