import ByteFormats
import CaptureReading
import MetaCaptures
import Records

/// Facts that posts and comments share.
enum GraphText {
  /// Names that the interface marks in the text.
  static func mentions(_ value: JSONValue) -> [String] {
    // Answers to 2014 have an object of lists, by the place in the text.
    let tags = value["message_tags"]
    let list = (tags?.elements ?? []) + (tags?.fields.flatMap { $0.value.elements } ?? [])
    return list.compactMap { $0.words("name") }
  }

  static func metrics(_ value: JSONValue) -> [Metric] {
    let single: [(String, Int64?)] = [
      ("reactions", value["reactions"]?.announced),
      ("likes", value["likes"]?.announced ?? value["like_count"]?.integer),
      ("comments", value["comments"]?.announced ?? value["comment_count"]?.integer),
      ("shares", value["shares"]?["count"]?.integer),
    ]
    let named = reactions.map { ("\($0)", value[$0]?["summary"]?["total_count"]?.integer) }
    return Metric.told(single + named)
  }

  static func place(_ value: JSONValue?) -> Place? {
    guard let value, value.isObject else { return nil }
    let location = value["location"]
    let address = ["street", "city", "zip"].compactMap { (key: StaticString) in location?.words(key) }
    return Place(
      name: value.words("name"), address: address.isEmpty ? nil : address.joined(separator: ", "),
      latitude: location?["latitude"]?.double, longitude: location?["longitude"]?.double)
  }

  /// Names that scripts give to the counts of single reactions.
  private static let reactions: [StaticString] = [
    "like", "love", "haha", "wow", "sad", "angry", "care", "thankful", "pride",
  ]
}
