import GRDB
public import Sampling

/// A post that was drawn. Reviewers know it by its number: items are in the order of chance, whatever their strata.
struct SampleItem {
  let number: Int
  let ref: PostRef
  let stratum: String

  var id: Identifier { ref.frameID }

  /// Those that were drawn and those that took the place of others, in the order of their numbers.
  static func all(_ db: Database, sample: Int64) throws -> [SampleItem] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM sample_items WHERE sample = ? ORDER BY number", arguments: [sample]
    ).map { SampleItem(number: $0["number"], ref: PostRef($0), stratum: $0["stratum"]) }
  }

  func keep(_ db: Database, sample: Int64) throws {
    try db.execute(
      sql: "INSERT INTO sample_items (sample, number, platform, account, key, stratum) VALUES (?, ?, ?, ?, ?, ?)",
      arguments: [sample, number, ref.platform, ref.account, ref.key, stratum])
  }
}

/// An item that did not belong in the frame.
public struct ReplacedItem: Sendable, Encodable, Hashable {
  public let item: Int
  public let ref: String
  public let reason: OutOfFrame.Reason
  public let note: String
  /// The item that took its place; nil where its stratum had no post left.
  public let replacement: Int?
  public let at: String
  public let by: String
  /// `at` in seconds since 1970; not part of the JSON shape.
  let seconds: Int64

  public func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(item, forKey: .item)
    try values.encode(ref, forKey: .ref)
    try values.encode(reason, forKey: .reason)
    try values.encode(note, forKey: .note)
    try values.encode(replacement, forKey: .replacement)
    try values.encode(at, forKey: .at)
    try values.encode(by, forKey: .by)
  }

  enum CodingKeys: String, CodingKey { case item, ref, reason, note, replacement, at, by }
}
