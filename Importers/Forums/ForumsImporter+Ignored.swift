public import Importing

extension ForumsImporter {
  /// What stands beside saved pages and in Discourse's archive of a member (source of 2026).
  public static let ignored: [IgnoredFiles] = [
    .init(
      "auth_tokens.csv", "auth_token_logs.csv",
      because: "log-ins and addresses: secrets of the member, never copied out of the export"),
    .init(
      "category_preferences.csv", "badges.csv", "visits.csv", "bookmarks.csv",
      because: "settings and habits of the member, not words in the forum"),
    .init(
      "likes.csv", "flags.csv", "post_actions.csv",
      because: "other people's posts that were liked or reported: without their words"),
    .init("queued_posts.csv", because: "posts that were never published"),
    .init(
      "*.css", "*.js", "*.download", "*.woff", "*.woff2", "*.ico", "*.svg",
      because: "the look of the saved pages"),
    .init(
      "*.png", "*.jpg", "*.jpeg", "*.gif", "*.webp", "*.avif",
      because: "pictures that no record refers to: faces of members, marks of the forum"),
  ]
}
