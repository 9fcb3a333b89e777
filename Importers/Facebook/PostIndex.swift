import ByteFormats
import ExportFiles
import Importing
import Records

/// What an export's posts hold, so that its other files (albums, edits) can be told from new posts.
struct PostIndex {
  /// When and as what a wording was published.
  struct Published {
    let kind: PostKind
    let time: PublicationTime
    let media: [Media]
  }

  private var mediaNames: Set<[UInt8]> = []
  private var wordings: [UInt64: Published] = [:]

  /// Reads every file of posts once, keeping names and hashes only.
  init(_ export: FacebookExport, _ tree: ExportTree) throws {
    var sink: any RecordSink = IndexingSink()
    for member in tree.members where FileName.isText(member.path) {
      guard EntryFamilies.posts.contains(where: { $0.matches(member.path) }) else { continue }
      var file = EntryFile(export, member, tree, EntryTraits())
      try file.read(unwrapping: EntryFamilies.postKeys, into: &sink)
    }
    guard let sink = sink as? IndexingSink else { return }
    (mediaNames, wordings) = (sink.mediaNames, sink.wordings)
  }

  func holds(_ media: Media) -> Bool { media.name.map { mediaNames.contains(Array($0.utf8)) } ?? false }

  /// The post that has these words.
  func published(_ text: String) -> Published? { text.utf8.isEmpty ? nil : wordings[TextHash.of(text)] }
}

/// Notes what posts hold and keeps nothing else.
private struct IndexingSink: RecordSink {
  var mediaNames: Set<[UInt8]> = []
  var wordings: [UInt64: PostIndex.Published] = [:]

  mutating func accept(_ record: Record, from origin: Origin, raw: Span<UInt8>) throws {
    for media in record.media {
      if let name = media.name { mediaNames.insert(Array(name.utf8)) }
    }
    if !record.text.utf8.isEmpty {
      wordings[TextHash.of(record.text)] = PostIndex.Published(
        kind: record.kind, time: record.published, media: record.media)
    }
  }

  mutating func reject(_ reason: String, at origin: Origin) throws {}
  mutating func remark(_ remark: Remark) throws {}
}

/// FNV-1a, 64 bits: to find equal texts of one export again, not to prove anything.
private enum TextHash {
  static func of(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return hash
  }
}
