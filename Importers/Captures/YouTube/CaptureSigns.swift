import ByteFormats
import CaptureReading
import ExportFiles
import Importing

/// Tells a capture by what its files hold, never by their names.
enum CaptureSigns {
  /// The arrays in a page whose elements are records.
  static let opened = ["comments", "items"]

  static let tables: [PathPattern] = ["*.csv"]

  /// What one file is.
  enum Finding {
    case values(ValueShape)
    case table
    /// It has the marks of a capture and cannot be followed to its first record.
    case damaged
  }

  /// Files that are looked into at most.
  private static let most = 64
  /// Values that are looked at: the first few may be errors or pages without items.
  private static let fewValues = 5
  private static let head = 64 << 10

  static func recognise(_ tree: ExportTree) throws -> Recognition? {
    for member in tree.members.lazy.filter({ isCandidate($0) }).prefix(most) {
      switch try finding(member, in: tree) {
      case .values(let shape): if shape.isSign { return Recognition(summary: shape.tool) }
      case .table: return Recognition(summary: "Captured YouTube comments (YouTube Data Tools)")
      case .damaged: return Recognition(summary: "Captured YouTube comments")
      case nil: continue
      }
    }
    return nil
  }

  static func isCandidate(_ member: Member) -> Bool {
    member.size > 0 && (FileForm.json + tables).contains { $0.matches(member.path) }
  }

  /// Nil for a file that is something else.
  static func finding(_ member: Member, in tree: ExportTree) throws -> Finding? {
    let start = try tree.bytes(of: member, from: 0, length: head)
    if tables.contains(where: { $0.matches(member.path) }) {
      return CommentTable.Columns(start) == nil ? nil : .table
    }
    guard marks.contains(where: { Bytes.contains(start, $0) }) else { return nil }
    do {
      return try firstShape(member, in: tree).map { .values($0) }
    } catch is StructureError {
      return strongMarks.contains { Bytes.contains(start, $0) } ? .damaged : nil
    }
  }

  /// The first that is a sign, else the first that is known at all.
  private static func firstShape(_ member: Member, in tree: ExportTree) throws -> ValueShape? {
    var values = try JSONSequenceReader(unwrapping: CaptureSigns.opened) { try tree.open(member) }
    var known: ValueShape?
    for looked in 0..<fewValues {
      guard let record = try values.next() else {
        return looked == 0 ? (try? JSONValue(parsing: values.envelope)).flatMap(sign) : known
      }
      let shape = (try? record.parse()).flatMap(sign)
      if let shape, shape.isSign { return shape }
      known = known ?? shape
    }
    return known
  }

  private static func sign(_ value: JSONValue) -> ValueShape? {
    guard let shape = ValueShape(value), !shape.isSign else { return ValueShape(value) }
    let items = value["items"]?.elements.prefix(fewValues).lazy.compactMap { ValueShape($0) }
    return items?.first { $0.isSign } ?? shape
  }

  /// One of these stands near the beginning of every capture that was seen; most other files are passed over by them.
  private static let marks: [StaticString] = [
    "youtube", "ytimg.com", "googlevideo.com", "ChatItemAction", "\"Ug", "ChatTickerItemAction", "liveChat",
  ]
  private static let strongMarks: [StaticString] = [
    "\"extractor_key\"", "replayChatItemAction", "addChatItemAction", "youtube#comment", "youtube#video",
    "author_is_uploader", "googlevideo.com/videoplayback",
  ]
}
