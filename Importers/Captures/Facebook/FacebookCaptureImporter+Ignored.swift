public import Importing

extension FacebookCaptureImporter {
  public static let ignored: [IgnoredFiles] = [
    .init(
      "*.db", "*.sqlite", because: "a tool's own database: save its nodes as CSV from the tool"),
    .init("Audience*.csv", because: "counts about a page's audience, not posts"),
    .init("*.xls", "*.xlsx", because: "a spreadsheet: save it as CSV"),
    .init(
      "*.log", "*.txt", "*.md", "*.py", "*.html", because: "notes, scripts and logs beside a capture: no records"),
    .init(
      "*.jpg", "*.jpeg", "*.png", "*.webp", "*.gif", "*.mp4", because: "pictures and films that no record names"),
  ]
}
