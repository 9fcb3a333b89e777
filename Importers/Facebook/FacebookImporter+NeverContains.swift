extension FacebookImporter {
  /// Exports of 2018 to 2026: none of the trees seen holds any of these.
  public static let neverContains = [
    "comments, recommendations and reactions by the public",
    "the content and author of posts that were shared",
    "permanent addresses and numbers of posts, earlier versions of edited posts, alternative texts of pictures",
    "deleted posts, except those still in the bin of a Page",
    "which officer posted",
  ]
}
