/// A place where the council publishes, for example a social network.
///
/// The names themselves (`facebook`, `x` …) are declared by the importers: nothing else in the program knows one.
public struct Platform: RawRepresentable, Hashable, Sendable, Codable {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
}

/// What sort of thing was published or sent.
public enum PostKind: String, Hashable, Sendable, Codable, CaseIterable {
  case post, reply, comment, share, message, story, video, article, event, review
}

/// Who wrote a post, as seen from the council.
public enum Direction: String, Hashable, Sendable, Codable, CaseIterable {
  /// Written from one of the council's accounts.
  case official
  /// Written by anyone else.
  case received
  /// Written by the platform itself ("Messages are end-to-end encrypted").
  case system
  /// A chat or forum post while nobody has yet said which author is the council.
  case undecided
}

/// Who could see a post where it was published.
public enum Visibility: String, Hashable, Sendable, Codable, CaseIterable {
  case `public`, unlisted, followers, `private`, unknown
}

/// Whether a post still stood when the export that tells of it was made.
public enum PostState: String, Hashable, Sendable, Codable, CaseIterable {
  case live
  /// The export itself says that it was deleted.
  case deleted
  /// It was in an earlier export, and a later one that covers the same account, files and dates no longer has it.
  case missing
}
