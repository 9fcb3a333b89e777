public import Importing

extension LinkedInCaptureImporter {
  /// What stands beside the comments.
  public static let ignored: [IgnoredFiles] = [
    .init("*.jpg", "*.jpeg", "*.png", "*.webp", "*.mp4", because: "pictures and video files saved by the tool"),
    .init(
      "README.md", "README.txt", "LICENSE", ".git/**", "*.log", because: "notes about this capture, not from LinkedIn"),
  ]
}
