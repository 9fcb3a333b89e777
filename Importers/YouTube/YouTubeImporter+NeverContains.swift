extension YouTubeImporter {
  /// Takeouts of 2018 to 2026.
  public static let neverContains = [
    "comments and live chats by other people under the channel's videos",
    "the videos that were commented on, and the comments that were answered",
    "comments that were deleted, by the account or by others",
    "view, like and comment counts (since 2023), votes in polls",
    "earlier wordings of comments, titles and descriptions",
  ]
}
