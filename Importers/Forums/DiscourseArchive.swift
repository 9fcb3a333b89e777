import ByteFormats
import ExportFiles
import Importing
import Records

/// What Discourse gives to one member (`user_archive.csv`): that member's own posts, deleted ones among them.
enum DiscourseArchive {
  static let header: [StaticString] = ["topic_title", "post_raw", "url", "created_at"]

  @Sendable static func read(
    _ export: ForumExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    do { try readRows(export, member, tree, &sink) } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  static func isOne(_ member: Member, in tree: ExportTree) -> Bool {
    guard let source = try? tree.open(member) else { return false }
    var reader = CSVReader(source)
    return (try? reader.next()).flatMap { Columns($0.cells) } != nil
  }

  /// The forum's, from the first row with an address.
  static func host(_ member: Member, in tree: ExportTree) -> String? {
    guard let source = try? tree.open(member) else { return nil }
    var reader = CSVReader(source)
    guard let names = try? reader.next(), let columns = Columns(names.cells) else { return nil }
    while let row = try? reader.next(), row.number < 20 {
      if let host = columns.text("url", row).flatMap({ WebAddress($0).host }) { return host }
    }
    return nil
  }

  private static func readRows(
    _ export: ForumExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink
  ) throws {
    var reader = CSVReader(try tree.open(member))
    guard let names = try reader.next(), let columns = Columns(names.cells) else {
      throw NotThisFamily("holds no posts of a forum")
    }
    let author = author(in: tree)
    while let row = try reader.next() {
      let origin = Origin(file: member.path, start: row.offset, length: row.bytes.count, number: row.number)
      do {
        var record = try record(row, columns, export)
        record.author = author
        try sink.accept(record, from: origin, raw: row.bytes.span)
      } catch let error as Unreadable {
        try sink.reject(error.reason, at: origin)
      }
    }
    try sink.remark(
      Remark(file: member.path, "holds one member's posts, without a mark on those that were deleted in the forum"))
    if author.name == nil {
      try sink.remark(Remark(file: member.path, "does not say whose posts they are: preferences.json is missing"))
    }
  }

  /// Whose archive it is stands in the file beside it only.
  private static func author(in tree: ExportTree) -> Author {
    let pattern: PathPattern = "preferences.json"
    guard let member = tree.members.first(where: { pattern.matches($0.path) }),
      let bytes = try? tree.contents(of: member, limit: 8 << 20), let root = try? JSONValue(parsing: bytes)
    else { return Author() }
    let user = root["user"] ?? root
    let handle = user["username"]?.string
    return Author(name: ASCII.nonEmpty(user["name"]?.string) ?? handle, handle: handle, nativeID: user["id"]?.text)
  }

  private static func record(_ row: CSVRow, _ columns: Columns, _ export: ForumExport) throws(Unreadable) -> Record {
    if let fault = row.fault { throw Unreadable(fault) }
    guard row.cells.count == columns.count else { throw Unreadable("has not as many cells as its header names") }
    guard row.cells.allSatisfy({ String(validating: $0, as: UTF8.self) != nil }) else {
      throw Unreadable("has bytes that are no text (UTF-8)")
    }
    guard let url = columns.text("url", row), let place = WebAddress(url).discoursePost else {
      throw Unreadable("has no address of its post (url)")
    }
    guard let seconds = columns.text("created_at", row).flatMap(ZonedStamp.iso8601) else {
      throw Unreadable("has no date that can be read")
    }
    let words = try DiscourseWords(cooked: columns.text("post_cooked", row), raw: columns.text("post_raw", row) ?? "")
    let privacy = Privacy(columns.text("is_pm", row))
    let isFirst = place.number.utf8.elementsEqual("1".utf8)
    var record = Record(
      identity: .native(place.topic + "/" + place.number),
      kind: privacy == .message ? .message : isFirst ? .post : .reply, direction: .undecided,
      published: PublicationTime(seconds: seconds), text: words.text)
    record.account = export.account(of: WebAddress(url).host, name: nil)
    let title = columns.text("topic_title", row)
    record.title = isFirst ? title : nil
    record.conversation = Conversation(key: place.topic, title: title)
    record.url = url
    record.visibility = privacy.visibility
    words.add(to: &record)
    let likes = columns.text("like_count", row).flatMap { Int64($0) }
    record.metrics = likes.map { [Metric(name: "likes", value: $0)] } ?? []
    return record
  }

  /// Whether a post is a private message: a word in the language of the forum.
  private enum Privacy {
    case open, message, untold

    init(_ word: String?) {
      let lowered = (word ?? "").unicodeScalars.flatMap { Array($0.properties.lowercaseMapping.utf8) }
      if Privacy.no.contains(lowered) {
        self = .open
      } else {
        self = Privacy.yes.contains(lowered) ? .message : .untold
      }
    }

    var visibility: Visibility {
      switch self {
      case .open: .public
      case .message: .private
      case .untold: .unknown
      }
    }

    private static let no = words("no na nein non nee nej nei não nie ne nu ei нет ні hayır いいえ 否 아니오 false")
    private static let yes = words("yes oes ie ja oui sí si sim tak ano da kyllä да так evet はい 是 예 true")

    private static func words(_ list: String) -> Set<[UInt8]> {
      Set(list.utf8.split(separator: 0x20).map { Array($0) })
    }
  }

  /// Columns are bound by name: older versions have fewer.
  private struct Columns {
    let count: Int
    private let places: [[UInt8]: Int]

    init?(_ header: [[UInt8]]) {
      count = header.count
      places = Dictionary(header.enumerated().map { ($1, $0) }) { first, _ in first }
      for name in DiscourseArchive.header where places[Columns.bytes(name)] == nil { return nil }
    }

    func text(_ name: StaticString, _ row: CSVRow) -> String? {
      guard let place = places[Columns.bytes(name)], place < row.cells.count, !row.cells[place].isEmpty else {
        return nil
      }
      return String(decoding: row.cells[place], as: UTF8.self)
    }

    private static func bytes(_ name: StaticString) -> [UInt8] {
      Array(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }
  }
}
