public import Records
import Search

/// A record and where it was seen: what the archive takes in.
///
/// All that can be worked out without the database is worked out here, on the thread that reads the export: folding and
/// hashing are a fifth of an import's work, and the thread that writes is the busier one.
public struct SightedRecord: Sendable {
  public let record: Record
  public let place: Origin
  /// SHA-256 of the record's bytes in the export.
  public let sha256: [UInt8]
  /// For each of the record's media, the path of the export's file that it is; nil when the export lacks it.
  public let mediaFiles: [String?]
  /// Whether the record held NUL characters, which the database cannot hold in text.
  let heldNUL: Bool
  let details: String?
  let digest: [UInt8]
  let wording: [UInt8]
  let fields: FoldedFields
  let passages: Passages
  /// Set when the record comes out of the archive's own evidence and only its post is worked out anew.
  let stored: StoredEvidence?

  public init(record: Record, place: Origin, sha256: [UInt8], mediaFiles: [String?]) {
    let storable = record.withoutNUL
    self.record = storable ?? record
    self.place = place
    self.sha256 = sha256
    self.mediaFiles = mediaFiles
    heldNUL = storable != nil
    details = RevisionDetails.json(of: self.record)
    digest = self.record.digest(details: details)
    wording = self.record.wording
    let folded = SearchDocument.fields(of: self.record)
    fields = FoldedFields(folded)
    passages = Passages(of: self.record, folded: folded)
    stored = nil
  }

  /// A sighting that is kept already.
  init(_ stored: StoredEvidence, record: Record, details: String?, wording: [UInt8]) {
    self.record = record
    self.details = details
    self.wording = wording
    self.stored = stored
    place = stored.place
    sha256 = stored.sha256
    digest = stored.digest
    mediaFiles = []
    heldNUL = false
    let folded = SearchDocument.fields(of: record)
    fields = FoldedFields(folded)
    passages = Passages(of: record, folded: folded)
  }

  /// The counts that change with time, as JSON.
  var metrics: String? { stored.map(\.metrics) ?? RevisionDetails.json(of: record.metrics) }
}

/// One reading of one export, as the archive books it.
public struct ImportHeader: Sendable {
  public var platform: String
  public var summary: String
  public var importerVersion: Int
  public var account: Account
  /// Seconds since 1970.
  public var started: Int64
  public var made: Int64?
  public var covers: ClosedRange<Int64>?
  public var export: KeptExport
  /// Author names that are the council, said with this import.
  public var officialNames: [String]
  /// Who brings it in, where that was said.
  public var by: String?
  /// Whether somebody's tool saved it from a page: it proves presence, never absence.
  public var isCapture: Bool

  public init(
    platform: String, summary: String, importerVersion: Int, account: Account, started: Int64, made: Int64?,
    covers: ClosedRange<Int64>?, export: KeptExport, officialNames: [String], isCapture: Bool = false
  ) {
    self.platform = platform
    self.summary = summary
    self.importerVersion = importerVersion
    self.account = account
    self.started = started
    self.made = made
    self.covers = covers
    self.export = export
    self.officialNames = officialNames
    self.isCapture = isCapture
  }
}

/// A file of the export as the file ledger books it.
public struct LedgerFile: Sendable, Hashable {
  public enum Status: String, Sendable, Hashable, Codable { case read, ignored, unknown, damaged }

  public var path: String
  public var bytes: Int
  public var status: Status
  public var family: String?
  public var why: String?
  /// SHA-256 of a media file.
  public var sha256: [UInt8]?

  public init(
    path: String, bytes: Int, status: Status, family: String? = nil, why: String? = nil, sha256: [UInt8]? = nil
  ) {
    self.path = path
    self.bytes = bytes
    self.status = status
    self.family = family
    self.why = why
    self.sha256 = sha256
  }
}

/// The record ledger of a file or an import: `found` is the sum of the others.
public struct RecordCounts: Sendable, Hashable, Codable {
  public var found = 0
  public var new = 0
  public var seenAgain = 0
  public var changed = 0
  public var merged = 0
  public var notRead = 0

  public init() {}

  public var isBalanced: Bool { found == new + seenAgain + changed + merged + notRead }

  /// The same records met once more, in an export that had been read before.
  var asSeenAgain: RecordCounts {
    var counts = RecordCounts()
    counts.found = found
    counts.seenAgain = found - notRead
    counts.notRead = notRead
    return counts
  }

  public static func + (left: RecordCounts, right: RecordCounts) -> RecordCounts {
    var sum = RecordCounts()
    sum.found = left.found + right.found
    sum.new = left.new + right.new
    sum.seenAgain = left.seenAgain + right.seenAgain
    sum.changed = left.changed + right.changed
    sum.merged = left.merged + right.merged
    sum.notRead = left.notRead + right.notRead
    return sum
  }

  enum CodingKeys: String, CodingKey {
    case found, new
    case seenAgain = "seen_again"
    case changed, merged
    case notRead = "not_read"
  }
}
