public import Importing

extension MastodonImporter {
  /// Everything else an archive holds, and the lists that the server gives beside it.
  public static let ignored: [IgnoredFiles] = [
    .init(
      "likes.json", "bookmarks.json", "bookmarks.csv",
      because: "other people's posts that were liked or kept: addresses alone, without words or dates"),
    .init(
      "following_accounts.csv", "followers.csv", "lists.csv", "blocked_accounts.csv", "muted_accounts.csv",
      "blocked_domains.csv", because: "lists of other people's accounts, not words of the council"),
    .init(
      "avatar.*", "header.*", because: "the account's own picture and banner, without a date"),
    .init("media_attachments/**", because: "media that no record refers to"),
  ]
}
