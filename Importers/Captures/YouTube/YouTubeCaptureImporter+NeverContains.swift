extension YouTubeCaptureImporter {
  /// Captures of 2021 to 2026.
  public static let neverContains = [
    "comments that were hidden, held or deleted before the capture",
    "comments that the tool did not get (it stops at limits of its own or of YouTube), and replies that were not asked for",
    "the exact time of comments saved by yt-dlp or youtube-comment-downloader (\"4 years ago\")",
    "earlier wordings of edited comments, titles and descriptions",
    "community posts and their comments",
  ]
}
