extension LinkedInImporter {
  /// Member exports of 2018 to 2026.
  public static let neverContains = [
    "posts of a company page, and messages to it",
    "comments and reactions by other people",
    "the posts that were commented on or reposted",
    "pictures, videos and documents of posts, polls and their results",
    "whether a post was public: LinkedIn writes the same word for all",
    "deleted posts, and earlier wordings of edited ones",
  ]
}
