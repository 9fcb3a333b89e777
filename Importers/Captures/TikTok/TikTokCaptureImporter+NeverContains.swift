extension TikTokCaptureImporter {
  /// Captures of 2021 to 2026.
  public static let neverContains = [
    "comments that were hidden, filtered or deleted before the capture",
    "comments and replies that were not scrolled to or asked for (each thread's replies are a request of their own)",
    "who wrote a comment, in answers of the Research API",
  ]
}
