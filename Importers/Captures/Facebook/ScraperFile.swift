import ByteFormats
import ExportFiles
import Importing
import MetaCaptures
import Records

/// What the tool facebook-scraper wrote as JSON: posts, and where it was asked for them their comments.
struct ScraperFile {
  private let capture: FacebookCapture
  private let file: CaptureFile

  init(_ capture: FacebookCapture, _ file: CaptureFile) {
    self.capture = capture
    self.file = file
  }

  func read(_ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    try CaptureValues.read(member, in: tree, unwrapping: ["data"]) { record in
      guard let value = try file.parsed(record, into: &sink) else { return }
      guard CaptureSigns.isScraped(value) else {
        return try file.reject("is no post", value, in: record, into: &sink)
      }
      try post(value, record, &sink)
    }
  }

  private func post(_ value: JSONValue, _ record: JSONRecord, _ sink: inout any RecordSink) throws {
    let post = ScrapedPost(ScrapedFields(value), capture: capture)
    file.announce(value["comments"]?.integer)
    try file.accept(value, in: record, into: &sink) { try post.record() }
    for comment in value["comments_full"]?.elements ?? [] {
      try self.comment(comment, ScrapedComment(comment, under: post, capture: capture), record, &sink)
      for reply in comment["replies"]?.elements ?? [] {
        let made = ScrapedComment(reply, under: post, answering: comment, capture: capture)
        try self.comment(reply, made, record, &sink)
      }
    }
  }

  private func comment(
    _ value: JSONValue, _ comment: ScrapedComment, _ record: JSONRecord, _ sink: inout any RecordSink
  ) throws {
    file.found += 1
    try file.accept(value, in: record, into: &sink) { try comment.record() }
  }
}

/// The same as a table. Its cells for comments hold the notation of the tool's language, which is not read.
struct ScraperTable {
  private let capture: FacebookCapture

  init(_ capture: FacebookCapture) { self.capture = capture }

  func read(_ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    var unread = 0
    try CaptureTable.read(member, in: tree, foreign: .windows, into: &sink) { row throws(Unreadable) in
      if let comments = row["commentsfull"], comments.utf8.starts(with: "[{".utf8) { unread += 1 }
      return try ScrapedPost(ScrapedFields(row), capture: capture).record()
    }
    guard unread > 0 else { return }
    try sink.remark(
      Remark(
        file: member.path,
        "\(unread) posts have comments in a form that cannot be read: have the tool write JSON instead of CSV"))
  }
}

/// The fields of a post, from JSON or from a table.
struct ScrapedFields {
  var id: String?
  var text: String?
  var time: String?
  var timestamp: Int64?
  var user: PageHint
  var addresses: [String] = []
  var link: String?
  var sharedPost: String?
  var sharedAddress: String?
  var pictures = 0
  var films = 0
  var fetched: String?
  var isAvailable = true
  var metrics: [Metric] = []

  init(_ value: JSONValue) {
    id = value["post_id"]?.text
    text = value.words("text") ?? value.words("post_text")
    time = value["time"]?.string
    timestamp = value["timestamp"]?.integer
    user = PageHint(scraped: value)
    addresses = [value.words("w3_fb_url"), value.words("post_url")].compactMap { $0 }
    link = value["link"]?.string
    sharedPost = value["shared_post_id"]?.text
    sharedAddress = value["shared_post_url"]?.string
    pictures = max(value["images"]?.elements.count ?? 0, value.words("image") == nil ? 0 : 1)
    films = value.words("video") == nil ? 0 : 1
    fetched = value["fetched_time"]?.string
    isAvailable = value["available"]?.bool != false
    metrics = ["likes", "comments", "shares"].compactMap { name in
      value.fields.first { Bytes.equal($0.key, name) }?.value.integer.map { Metric(name: name, value: $0) }
    }
    metrics += ScrapedFields.reactions(value["reactions"])
  }

  init(_ row: Cells) {
    id = row["postid"]
    text = row.text("text") ?? row.text("posttext")
    time = row["time"]
    timestamp = row["timestamp"].flatMap { Int64($0) }
    user = PageHint(row: row, of: .scraper)
    addresses = [row["w3fburl"], row["posturl"]].compactMap { $0 }
    link = row["link"]
    sharedPost = row["sharedpostid"]
    sharedAddress = row["sharedposturl"]
    pictures = row["image"] == nil ? 0 : 1
    films = row["video"] == nil ? 0 : 1
    fetched = row["fetchedtime"]
    isAvailable = !Bytes.equal(row["available"], "False")
    metrics = ["likes", "comments", "shares"].compactMap { name in
      row.count(name).map { Metric(name: name, value: $0) }
    }
  }

  /// The tool calls the sad face `sorry`.
  static func reactions(_ value: JSONValue?) -> [Metric] {
    (value?.fields ?? []).compactMap { name, count in
      count.integer.map { Metric(name: Bytes.equal(name, "sorry") ? "sad" : name, value: $0) }
    }
  }
}
