extension MastodonImporter {
  /// Archives of servers of versions 3.5 to 4.5, 2022 to 2026.
  public static let neverContains = [
    "replies and boosts by other people",
    "the words of boosted posts (their address only)",
    "earlier wordings of edited posts",
    "deleted posts",
    "posts of the same account on an earlier server",
  ]
}
