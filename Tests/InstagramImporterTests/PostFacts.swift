import Importing
import Records
import TestSupport

extension Collected {
  var pairs: [(Record, Origin)] { Array(zip(records, origins)) }

  /// The records of one file, by the end of its path.
  func records(in pattern: PathPattern) -> [Record] { pairs.filter { pattern.matches($0.1.file) }.map(\.0) }
}

extension ImportOptions {
  /// A council in England, at the end of 2026.
  static func forTests(account: String? = nil) throws -> ImportOptions {
    guard let council = CouncilZone(identifier: "Europe/London") else { throw NoSuchZone() }
    var options = ImportOptions(zone: council, now: 1_798_000_000)
    options.accountName = account
    return options
  }
}

struct NoSuchZone: Error {}

/// What JSON and HTML must tell alike about a post: HTML has no seconds.
struct PostFacts: Hashable {
  var minute: Int64
  var kind: PostKind
  var text: [UInt8]
  var media: [[UInt8]]
  var captions: [String?]

  init(_ record: Record) {
    minute = record.published.seconds / 60
    kind = record.kind
    text = Array(record.text.utf8)
    media = record.media.compactMap { $0.name.map { Array($0.utf8) } }
    captions = record.media.map(\.caption)
  }
}
