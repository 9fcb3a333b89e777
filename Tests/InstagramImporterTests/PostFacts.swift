import Importing
import Records
import TestSupport

extension Collected {
  /// The records of one file, by the end of its path.
  func records(in pattern: PathPattern) -> [Record] { pairs.filter { pattern.matches($0.1.file) }.map(\.0) }
}

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
