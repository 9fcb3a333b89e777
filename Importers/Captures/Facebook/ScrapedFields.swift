import ByteFormats
import CaptureReading
import MetaCaptures
import Records

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
    metrics = Metric.told(["likes", "comments", "shares"].map { ($0, row.count($0)) })
  }

  /// The tool calls the sad face `sorry`.
  static func reactions(_ value: JSONValue?) -> [Metric] {
    (value?.fields ?? []).compactMap { name, count in
      count.integer.map { Metric(name: Bytes.equal(name, "sorry") ? "sad" : name, value: $0) }
    }
  }
}
