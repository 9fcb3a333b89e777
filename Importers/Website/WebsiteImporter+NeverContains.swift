extension WebsiteImporter {
  /// WordPress 3.1 to 6 (WXR 1.0 to 1.2), and feeds as the standards describe them.
  public static let neverContains = [
    "the pictures and documents themselves (their names and addresses only)",
    "earlier wordings of posts and pages",
    "posts and comments that were deleted for good, and comments marked as spam",
    "in a feed: all but the newest posts, and the whole text where the website sends the beginning only",
    "messages sent through the website's forms",
  ]
}
