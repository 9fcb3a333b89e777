import ByteFormats

/// When an article was written and whether it was published (`article-metadata.js`).
struct ArticleDates {
  let id: String?
  /// Seconds since 1970.
  let published: Int64?
  let isDraft: Bool

  init(_ value: JSONValue) {
    let item = value["articleMetadata"] ?? value["twitterArticleMetadata"] ?? value
    let stamps = [item["publishedAtMs"]?.integer, item["createdAtMs"]?.integer]
    id = item["id"]?.text
    published = stamps.lazy.compactMap { $0 }.first { $0 > 0 }.map { $0 / 1000 }
    isDraft = item["visibility"]?.string?.utf8.elementsEqual("Draft".utf8) == true
  }
}

/// The dates of all articles of an archive.
struct ArticleCalendar {
  private var inOrder: [ArticleDates] = []
  private var byNumber: [[UInt8]: ArticleDates] = [:]

  mutating func add(_ dates: ArticleDates) {
    inOrder.append(dates)
    if let id = dates.id { byNumber[Array(id.utf8)] = dates }
  }

  /// By the article's number, or by its place in the file (from 1) where the metadata give no number.
  func dates(of id: String, place: Int) -> ArticleDates? {
    if let own = byNumber[Array(id.utf8)] { return own }
    guard inOrder.indices.contains(place - 1), inOrder[place - 1].id == nil else { return nil }
    return inOrder[place - 1]
  }
}
