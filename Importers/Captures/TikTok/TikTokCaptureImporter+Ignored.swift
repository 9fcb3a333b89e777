public import Importing

extension TikTokCaptureImporter {
  /// What stands beside the comments.
  public static let ignored: [IgnoredFiles] = [
    .init("*.mp4", "*.webm", "*.mov", "*.mp3", "*.m4a", because: "video and sound files saved by the tool"),
    .init("*.jpg", "*.jpeg", "*.png", "*.webp", because: "preview pictures, not published as posts"),
    .init(
      "README.md", "README.txt", "LICENSE", ".git/**", "*.log", because: "notes about this capture, not from TikTok"),
  ]
}
