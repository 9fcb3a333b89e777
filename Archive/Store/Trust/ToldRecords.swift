import GRDB
import Records

/// What the archive holds of one import's records, to be held against its export when that is read again.
///
/// A record's hash proves only that the export has its bytes; that the post says what they say is another matter.
public struct ToldRecords {
  /// A record that the archive holds and the export does not tell so.
  public struct Place: Sendable, Hashable {
    public let file: String
    public let start: Int

    public init(file: String, start: Int) {
      self.file = file
      self.start = start
    }
  }

  private var waiting: [[UInt8]: [Place]] = [:]

  init(_ id: Int64, _ db: Database) throws {
    let statement = try BulkStatement(
      db,
      """
      SELECT files.path, sightings.start, sightings.number, sightings.sha256, revisions.digest, sightings.metrics
      FROM files CROSS JOIN sightings ON sightings.file = files.id JOIN revisions ON revisions.id = sightings.revision
      WHERE files.import = ?
      """)
    statement.bind(id)
    try statement.rows { row in
      var walk = ColumnWalk(row)
      let place = Place(file: walk.text(), start: Int(walk.number()))
      let number = walk.number()
      let (sha256, digest) = (walk.bytes(), walk.bytes())
      let mark = Self.mark(place, number, sha256, digest, walk.textIfAny())
      waiting[mark, default: []].append(place)
    }
  }

  /// Whether the archive holds the record as it was read.
  public mutating func meets(_ record: SightedRecord) -> Bool {
    let place = Place(file: record.place.file, start: record.place.start)
    let mark = Self.mark(place, Int64(record.place.number), record.sha256, record.digest, record.metrics)
    guard waiting[mark]?.popLast() != nil else { return false }
    if waiting[mark]?.isEmpty == true { waiting[mark] = nil }
    return true
  }

  /// What no record that was read has met.
  public var unmet: [Place] {
    waiting.values.joined().sorted { ($0.file, $0.start) < ($1.file, $1.start) }
  }

  private static func mark(
    _ place: Place, _ number: Int64, _ sha256: [UInt8], _ digest: [UInt8], _ metrics: String?
  ) -> [UInt8] {
    var facts = CanonicalBytes(domain: "muniment told 1")
    facts.append(place.file)
    facts.append(Int64(place.start))
    facts.append(number)
    facts.append(sha256)
    facts.append(digest)
    facts.append(metrics)
    return facts.shortHash
  }
}

extension Archive {
  /// The imports that stand, as they were when they were read.
  public func formerImports() throws -> [FormerImport] {
    try database.read { db in
      try Int64.fetchAll(db, sql: "SELECT id FROM imports ORDER BY id").map { try FormerImport($0, db) }
    }
  }

  public func toldRecords(ofImport id: Int64) throws -> ToldRecords { try database.read { try ToldRecords(id, $0) } }
}
