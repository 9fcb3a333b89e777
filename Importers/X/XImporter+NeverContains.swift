extension XImporter {
  /// X archives of 2012 to 2026; formats note and X's own README agree.
  public static let neverContains = [
    "replies to and mentions of the account by other people",
    "the posts that were answered or quoted, and the full text of reposts",
    "alternative texts of pictures, polls and their results, view counts",
    "names of the other side in direct messages (numbers only)",
    "posts deleted more than about two weeks before the archive was made",
  ]
}
