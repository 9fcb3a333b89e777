extension LinkedInCaptureImporter {
  /// By documentation and programs of 2020 to 2026; no genuine page's file was seen.
  public static let neverContains = [
    "comments that were hidden or deleted before the capture",
    "comments and replies on pages of the list that were not asked for",
    "members' names, in answers of the interface (numbers only)",
    "earlier wordings of edited comments and posts",
  ]
}
