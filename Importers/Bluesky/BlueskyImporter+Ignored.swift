public import Importing

extension BlueskyImporter {
  public static let ignored: [IgnoredFiles] = [
    .init("*.jpg", "*.jpeg", "*.png", "*.webp", "*.mp4", "baf*", because: "media that no record refers to")
  ]
}
