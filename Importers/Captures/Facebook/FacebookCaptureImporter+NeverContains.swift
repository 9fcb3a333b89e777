extension FacebookCaptureImporter {
  /// True of every tool; what one file lacks beside is remarked on at its import.
  public static let neverContains = [
    "comments that were hidden or deleted before the capture",
    "comments beyond what the tool asked for or was allowed to see",
    "who wrote a comment, in most captures by the interface since February 2018",
    "pictures and films, and earlier wordings of edited posts and comments",
    "that a post was deleted: what a capture lacks may still have stood",
  ]
}
