import ByteFormats
import CaptureReading
import ExportFiles
import Importing

/// Tells a capture by what its files hold, never by their names.
enum CaptureSigns {
  /// Lists that are opened: of the interface, and of the web pages, which put members first.
  static let unwrapped = ["elements", "data", "included"]

  /// Whether a file is a capture: nil when it is not, false when it cannot be followed to its first record.
  typealias Finding = Bool

  /// Files that are looked into at most, and values in each.
  private static let most = 64
  private static let fewValues = 500
  private static let head = 64 << 10

  static func recognise(_ tree: ExportTree) throws -> Recognition? {
    for member in tree.members.lazy.filter({ isCandidate($0) }).prefix(most)
    where try finding(member, in: tree) != nil {
      return Recognition(summary: "Captured LinkedIn comments")
    }
    return nil
  }

  static func isCandidate(_ member: Member) -> Bool { member.size > 0 && FileForm.isJSON(member) }

  static func finding(_ member: Member, in tree: ExportTree) throws -> Finding? {
    let start = try tree.bytes(of: member, from: 0, length: head)
    guard Bytes.contains(start, "urn:li:") || Bytes.contains(start, "com.linkedin.") else { return nil }
    do {
      var values = try JSONSequenceReader(unwrapping: unwrapped) { try tree.open(member) }
      for _ in 0..<fewValues {
        guard let record = try values.next() else { return nil }
        if let value = try? record.parse(), holdsWords(value) { return true }
      }
      return nil
    } catch is StructureError {
      let isOurs = Bytes.contains(start, "\"commentUrn\"") || Bytes.contains(start, "com.linkedin.voyager.feed.Comment")
      return isOurs ? false : nil
    }
  }

  private static func holdsWords(_ value: JSONValue) -> Bool {
    switch Piece(value) {
    case .comment, .post: true
    case .page(_, let list): list.contains { CommentMapper($0) != nil || PostMapper($0) != nil }
    default: false
    }
  }
}
