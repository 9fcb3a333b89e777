extension InstagramImporter {
  /// Exports of 2020 to 2026: none of the trees seen holds any of these.
  public static let neverContains = [
    "comments and reactions by the public, and how often a post was seen or liked",
    "permanent addresses and numbers of posts, places, earlier versions of edited captions, alternative texts of pictures",
    "posts published together with another account that made them",
    "stories that were not archived, live videos, answers to polls",
    "deleted posts, except those of the last 30 days",
    "which officer posted",
  ]
}
