public import Importing

extension XCaptureImporter {
  public static let ignored: [IgnoredFiles] = [
    .init(
      "*.jpg", "*.jpeg", "*.png", "*.gif", "*.webp", "*.mp4",
      because: "pictures and videos beside the capture: no post names them by their file"),
    .init("*.log", "*.md", "*.toml", "*.yml", because: "the tool's own notes and settings"),
  ]
}
