import Foundation
import GRDB

/// A post as an answer shows it.
public struct Hit: Sendable, Codable, Hashable {
  /// A run of the post that the query matched. Offsets count Unicode scalars.
  public struct Mark: Sendable, Codable, Hashable {
    public let field: String
    /// Which value of the field, from 0 (a post has several captions).
    public let value: Int
    public let start: Int
    public let end: Int
  }

  public struct DatedMetric: Sendable, Codable, Hashable {
    public let name: String
    public let value: Int64
    public let asAt: String

    enum CodingKeys: String, CodingKey {
      case name, value
      case asAt = "as_at"
    }
  }

  public struct MediaFile: Sendable, Codable, Hashable {
    public let name: String?
    public let sha256: String?
    public let type: String
    public let present: Bool
    public let caption: String?
    public let altText: String?

    enum CodingKeys: String, CodingKey {
      case name, sha256, type, present, caption
      case altText = "alt_text"
    }

    public func encode(to encoder: any Encoder) throws {
      var values = encoder.container(keyedBy: CodingKeys.self)
      try values.encode(name, forKey: .name)
      try values.encode(sha256, forKey: .sha256)
      try values.encode(type, forKey: .type)
      try values.encode(present, forKey: .present)
      try values.encode(caption, forKey: .caption)
      try values.encode(altText, forKey: .altText)
    }
  }

  public var id: Int64
  public var ref: String
  public var visibility: String
  public var earlier: Bool
  public var marks: [Mark]
  public var metrics: [DatedMetric]
  public var platform: String
  public var account: String
  public var kind: String
  public var direction: String
  public var state: String
  public var author: String?
  public var published: String
  /// The same instant in seconds since 1970; not part of the JSON shape.
  public var publishedSeconds: Int64 = 0
  public var precision: String
  public var zone: String
  /// What is doubtful about the time; nil where nothing is.
  public var doubt: String?
  /// Set when the post's time is so inexact that it may lie outside the dates asked for.
  public var straddles: Bool
  public var text: String
  public var title: String?
  /// The part of the text around what was found.
  public var snippet: String
  /// Start and end of what was found, in Unicode scalars of `snippet`.
  public var snippetMarks: [[Int]]
  public var url: String?
  /// The number of the conversation's first post.
  public var conversation: Int64
  public var parent: Int64?
  public var nativeID: String?
  public var edited: Bool
  public var media: [MediaFile]

  enum CodingKeys: String, CodingKey {
    case id, ref, visibility, earlier, marks, metrics, platform, account, kind, direction, state, author, published
    case precision, zone, doubt, straddles, text, title, snippet, url, conversation, parent
    case snippetMarks = "snippet_marks"
    case nativeID = "native_id"
    case edited, media
  }

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode(ref, forKey: .ref)
    try values.encode(visibility, forKey: .visibility)
    try values.encode(earlier, forKey: .earlier)
    try values.encode(marks, forKey: .marks)
    try values.encode(metrics, forKey: .metrics)
    try values.encode(platform, forKey: .platform)
    try values.encode(account, forKey: .account)
    try values.encode(kind, forKey: .kind)
    try values.encode(direction, forKey: .direction)
    try values.encode(state, forKey: .state)
    try values.encode(author, forKey: .author)
    try values.encode(published, forKey: .published)
    try values.encode(precision, forKey: .precision)
    try values.encode(zone, forKey: .zone)
    try values.encode(doubt, forKey: .doubt)
    try values.encode(straddles, forKey: .straddles)
    try values.encode(text, forKey: .text)
    try values.encode(title, forKey: .title)
    try values.encode(snippet, forKey: .snippet)
    try values.encode(snippetMarks, forKey: .snippetMarks)
    try values.encode(url, forKey: .url)
    try values.encode(conversation, forKey: .conversation)
    try values.encode(parent, forKey: .parent)
    try values.encode(nativeID, forKey: .nativeID)
    try values.encode(edited, forKey: .edited)
    try values.encode(media, forKey: .media)
  }
}
