import ByteFormats
import CaptureReading
import ExportFiles
import Importing

/// Tells captures of X by the first values of a few files, never by a file's name.
enum CaptureSigns {
  /// What a look at a file's first values has told.
  enum Sight {
    case posts(word: String)
    /// Values of X's interface, none of them a post.
    case noPosts
    /// It breaks off before its first value is whole, and what is there has the fields of X's posts.
    case cut
    case nothing
  }

  private static let tables: [PathPattern] = ["*.csv"]
  /// A few lines may be broken, or tell of something else.
  private static let valuesLookedAt = 20
  private static let filesLookedAt = 64

  static func files(of tree: ExportTree) -> [Member] { tree.members.filter(FileForm.isJSON) }

  static func tables(of tree: ExportTree) -> [Member] {
    tree.members.filter { member in tables.contains { $0.matches(member.path) } }
  }

  /// `API 2, 4CAT`; nil where nothing is a capture of X. Files that cannot be read are reported when their turn comes.
  static func summary(of tree: ExportTree) -> String? {
    var words: [String] = []
    for member in files(of: tree).prefix(filesLookedAt) {
      switch try? look(at: member, in: tree) {
      case .posts(let word): words.append(word)
      case .cut: words.append("cut short")
      default: break
      }
    }
    for member in tables(of: tree).prefix(filesLookedAt) where CollectedTable.isTable(member, in: tree) {
      words.append("4CAT")
    }
    return words.isEmpty ? nil : Bytes.unique(words).joined(separator: ", ")
  }

  static func look(at member: Member, in tree: ExportTree) throws -> Sight {
    var sight = Sight.nothing
    do {
      var values = try JSONSequenceReader { try tree.open(member) }
      for _ in 0..<valuesLookedAt {
        guard let record = try values.next() else { break }
        guard let value = try? record.parse(), let dialect = CaptureDialect(value) else { continue }
        if dialect.holdsPosts { return .posts(word: dialect.word) }
        sight = .noPosts
      }
    } catch is StructureError {
      if case .nothing = sight, try begins(member, in: tree) { return .cut }
    }
    return sight
  }

  private static let fields: [[UInt8]] = [
    "\"edit_history_tweet_ids\"", "\"tweet_results\"", "\"snscrape.modules.twitter.Tweet\"",
    "\"in_reply_to_status_id_str\"",
    "\"referenced_tweets\"",
  ].map { Array($0.utf8) }

  private static func begins(_ member: Member, in tree: ExportTree) throws -> Bool {
    let reader = try tree.open(member)
    var head: [UInt8] = []
    while head.count < 65_536, let chunk = try reader.next() { head += chunk.prefix(65_536) }
    guard let first = head.first(where: { $0 > 0x20 && $0 < 0x80 }), first == 0x5B || first == 0x7B else {
      return false
    }
    return fields.contains { field in
      head.indices.contains { head[$0] == field[0] && head[$0...].starts(with: field) }
    }
  }
}
