extension RedditImporter {
  /// Headers of an export of 2024, and test data of programs that read such exports.
  public static let neverContains = [
    "comments by other people under the account's posts",
    "pictures and films (their addresses only)",
    "votes that posts and comments received",
    "when or how a post was edited",
    "posts that the account itself deleted",
  ]
}
