import ByteFormats
import CaptureReading
import ExportFiles
import Importing

/// Tells a capture by what its files hold, never by their names.
enum CaptureSigns {
  /// The arrays in a page whose elements are records.
  static let opened = ["comments", "data", "itemList"]

  /// What one file is.
  enum Finding {
    case values(tool: String)
    /// It has the marks of a capture and cannot be followed to its first record.
    case damaged
  }

  /// Files that are looked into at most, and values in each.
  private static let most = 64
  private static let fewValues = 5
  private static let head = 64 << 10

  static func recognise(_ tree: ExportTree) throws -> Recognition? {
    for member in tree.members.lazy.filter({ isCandidate($0) }).prefix(most) {
      switch try finding(member, in: tree) {
      case .values(let tool): return Recognition(summary: tool)
      case .damaged: return Recognition(summary: "Captured TikTok comments")
      case nil: continue
      }
    }
    return nil
  }

  static func isCandidate(_ member: Member) -> Bool { member.size > 0 && FileForm.isJSON(member) }

  /// Nil for a file that is something else.
  static func finding(_ member: Member, in tree: ExportTree) throws -> Finding? {
    let start = try tree.bytes(of: member, from: 0, length: head)
    guard marks.contains(where: { Bytes.contains(start, $0) }) else { return nil }
    do {
      var values = try JSONSequenceReader(unwrapping: CaptureSigns.opened) { try tree.open(member) }
      for _ in 0..<fewValues {
        guard let record = try values.next() else { return nil }
        guard let piece = (try? record.parse()).flatMap({ Piece($0) }) else { continue }
        if case .page(_, let list) = piece, !list.contains(where: { Piece($0) != nil }) { continue }
        return .values(tool: piece.tool)
      }
      return nil
    } catch is StructureError {
      return Bytes.contains(start, "\"aweme_id\"") && Bytes.contains(start, "\"cid\"") ? .damaged : nil
    }
  }

  private static let marks: [StaticString] = ["\"aweme_id\"", "\"parent_comment_id\"", "tiktok", "\"createTime\""]
}
