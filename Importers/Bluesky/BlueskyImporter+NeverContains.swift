extension BlueskyImporter {
  /// Repositories of versions 2 and 3 (2022 to 2026).
  public static let neverContains = [
    "replies and reposts by other people, and the words of reposted and quoted posts",
    "pictures and films (their names and descriptions only)",
    "direct messages",
    "deleted posts",
    "counts of likes, and the account's handle",
  ]
}
