import Foundation
import GRDB
import Sampling

/// A sample as its rows tell of it.
struct KeptSample {
  struct Drawing {
    let design: SampleDesign
    let strata: [Sample.Stratum]
    let clauses: [AskedClause]
    let drawn: Int64
    let by: String

    var asked: [Identifier] { clauses.map { Identifier($0.id) } }
  }

  let id: Int64
  let name: String
  let year: String
  let zone: String
  let frameHash: String
  let listingHash: String
  let size: Int
  let limits: FrameLimits
  let frozen: Int64
  let frozenBy: String
  let drawing: Drawing?

  /// - Throws: `SampleFailure.unknown`.
  init(_ db: Database, named name: String) throws {
    guard let row = try Row.fetchOne(db, sql: KeptSample.query + " WHERE name = ?", arguments: [name]) else {
      throw SampleFailure.unknown(name)
    }
    try self.init(row)
  }

  /// In the order in which they were frozen.
  static func all(_ db: Database) throws -> [KeptSample] {
    try Row.fetchAll(db, sql: query + " ORDER BY id").map { try KeptSample($0) }
  }

  /// - Throws: `SampleFailure.notDrawn`.
  func drawn() throws -> Drawing {
    guard let drawing else { throw SampleFailure.notDrawn(name) }
    return drawing
  }

  private static let query = """
    SELECT samples.*, design, strata, clauses, drawn, drawn_by
    FROM samples LEFT JOIN sample_draws ON sample_draws.sample = samples.id
    """

  private init(_ row: Row) throws {
    id = row["id"]
    name = row["name"]
    year = row["year"]
    zone = row["zone"]
    frameHash = row["frame_hash"]
    listingHash = row["listing_hash"]
    size = row["size"]
    limits = try StoredJSON.value(row["limits"])
    frozen = row["frozen"]
    frozenBy = row["frozen_by"]
    drawing = try (row["design"] as String?).map { design in
      Drawing(
        design: try StoredJSON.value(design), strata: try StoredJSON.value(row["strata"]),
        clauses: try StoredJSON.value(row["clauses"]), drawn: row["drawn"], by: row["drawn_by"])
    }
  }
}

/// A value as a column keeps it: JSON with sorted keys.
enum StoredJSON {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ text: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(text.utf8))
  }
}
