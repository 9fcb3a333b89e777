public import Importing

extension WebsiteImporter {
  public static let ignored: [IgnoredFiles] = [
    .init(
      "wp-content/**", "uploads/**", "*.jpg", "*.jpeg", "*.png", "*.gif", "*.webp", "*.pdf", "*.doc", "*.docx",
      because: "files of the website that no record refers to"),
    .init(
      "*.css", "*.js", "*.php", "*.sql", "*.html", because: "the website's programs, look and database, not its export"),
  ]
}
