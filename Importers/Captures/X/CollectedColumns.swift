import ByteFormats
import Records
import XImporter

/// Where the columns of 4CAT's table stand, by their names.
struct CollectedColumns {
  private let names: [[UInt8]]

  /// Nil for any other table: 4CAT's tables of other platforms lack `is_retweet`.
  init?(_ header: CSVRow) {
    guard header.fault == nil else { return nil }
    names = header.cells
    let needed = ["id", "thread_id", "timestamp", "body", "author", "is_retweet"]
    guard needed.allSatisfy({ place($0) != nil }) else { return nil }
  }

  func post(of row: CSVRow) throws(Unreadable) -> CapturedPost {
    let cells = try row.texts()
    guard cells.count == names.count else { throw Unreadable("has not as many cells as the header") }
    func cell(_ name: String) -> String? {
      guard let place = place(name), !cells[place].utf8.isEmpty else { return nil }
      return cells[place]
    }
    guard let id = cell("id"), let number = Int64(id), number > 0 else { throw Unreadable("has no number (id)") }
    var post = CapturedPost(id: id, number: number, text: cell("body") ?? "", range: 0..<row.bytes.count)
    post.stamp =
      cell("unix_timestamp").flatMap { Int64($0) }.flatMap(CollectedColumns.stamp) ?? cell("timestamp").map { $0 + "Z" }
    post.author = Author(name: cell("author_fullname"), handle: cell("author"), nativeID: cell("author_id"))
    post.conversation = cell("thread_id")
    post.answeredAuthor = cell("replied_user").map { Author(handle: $0) }
    post.isRepost = Bytes.equal(cell("is_retweet"), "yes")
    post.tags = CollectedColumns.list(cell("hashtags"))
    post.mentions = CollectedColumns.list(cell("mentions"))
    post.links = CollectedColumns.list(cell("urls")).map { Link(url: $0) }
    post.media =
      CollectedColumns.list(cell("images")).map { CapturedMedia.medium($0, type: "image", post: id) }
      + CollectedColumns.list(cell("videos")).map { CapturedMedia.medium($0, type: "video", post: id) }
    post.place = cell("place_name").map { Place(name: $0) }
    for (column, name) in CollectedColumns.counts {
      if let value = cell(column).flatMap({ Int64($0) }) { post.metrics.append(Metric(name: name, value: value)) }
    }
    return post
  }

  private static let counts = [
    ("like_count", "likes"), ("retweet_count", "reposts"), ("reply_count", "replies"), ("quote_count", "quotes"),
    ("impression_count", "views"),
  ]

  private func place(_ name: String) -> Int? { names.firstIndex { $0.elementsEqual(name.utf8) } }

  private static func stamp(_ seconds: Int64) -> String? {
    // Years of four digits.
    guard seconds > 0, seconds < 253_402_300_800 else { return nil }
    return CivilTime(utc: seconds).iso8601
  }

  private static func list(_ cell: String?) -> [String] {
    (cell ?? "").utf8.split(separator: UInt8(ascii: ",")).map { String(decoding: $0, as: UTF8.self) }
  }
}
