extension TikTokImporter {
  /// Data files of 2020 to 2026: 131 genuine posts had no caption.
  public static let neverContains = [
    "the words under a video (captions) and its spoken words",
    "comments by other people",
    "under which video a comment of the account stood (before 2026)",
    "the videos and pictures themselves; their addresses die within days",
    "counts of views, comments and shares, and who liked",
    "deleted posts, but for those deleted shortly before",
  ]
}
