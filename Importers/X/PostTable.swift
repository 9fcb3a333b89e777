import ByteFormats
import ExportFiles
import Importing
import Records

/// Posts as CSV: one `tweets.csv` (2014 to 2018) or `data/csv/YYYY_MM.csv` (2013).
enum PostTable {
  static func read(_ export: XExport, _ member: Member, _ tree: ExportTree, _ sink: inout any RecordSink) throws {
    if tree.members.contains(where: { PostFile.monthlyPattern.matches($0.path) }) {
      return try sink.remark(
        Remark(file: member.path, "is left unread: data/js/tweets holds the same posts with more about each"))
    }
    do { try readRows(of: member, in: tree, export, &sink) } catch let error as StructureError {
      throw DamagedFile(file: member.path, offset: error.offset, reason: error.reason)
    }
  }

  private static func readRows(
    of member: Member, in tree: ExportTree, _ export: XExport, _ sink: inout some RecordSink
  ) throws {
    var reader = CSVReader(try tree.open(member))
    guard let header = try reader.next() else { throw StructureError(offset: 0, reason: "is empty") }
    guard header.fault == nil, let columns = PostColumns(header.cells) else {
      throw StructureError(offset: 0, reason: "has no header with tweet_id, timestamp and text")
    }
    var count = 0
    while let row = try reader.next() {
      count += 1
      let origin = Origin(file: member.path, start: row.offset, length: row.bytes.count, number: row.number)
      do {
        let post = try PostRow(row, columns).post(by: export)
        export.check.readPost(post.number)
        try sink.accept(post.record, from: origin, raw: row.bytes.span)
      } catch let unreadable as Unreadable {
        try sink.reject(unreadable.reason, at: origin)
      }
    }
    export.check.found(count, in: member.path)
  }
}

/// Where the columns stand. Two orders are known; both are read by name.
struct PostColumns {
  let id: Int
  let time: Int
  let text: Int
  let answered: Int?
  let shared: Int?
  let addresses: Int?
  let count: Int

  init?(_ header: [[UInt8]]) {
    func place(_ name: String) -> Int? { header.firstIndex { $0.elementsEqual(name.utf8) } }
    guard let id = place("tweet_id"), let time = place("timestamp"), let text = place("text") else { return nil }
    self.id = id
    self.time = time
    self.text = text
    answered = place("in_reply_to_status_id")
    shared = place("retweeted_status_id")
    addresses = place("expanded_urls")
    count = header.count
  }
}

/// One post as a row.
struct PostRow {
  private let cells: [String]
  private let columns: PostColumns

  /// The rows of 2013 are ragged: no last cell where a post has no link, more cells where it has several.
  init(_ row: CSVRow, _ columns: PostColumns) throws(Unreadable) {
    let cells = try row.texts()
    let mayLackOne = columns.addresses == columns.count - 1
    guard row.cells.count >= columns.count - (mayLackOne ? 1 : 0) else { throw Unreadable("has too few cells") }
    let surplus = row.cells.dropFirst(columns.count)
    guard surplus.isEmpty || mayLackOne && surplus.allSatisfy({ $0.isEmpty || $0.starts(with: "http".utf8) }) else {
      throw Unreadable("has more cells than its header names")
    }
    self.cells = cells
    self.columns = columns
  }

  func post(by export: XExport) throws(Unreadable) -> (record: Record, number: Int64) {
    let id = cells[columns.id]
    guard let number = Int64(id) else { throw Unreadable("has no number (tweet_id)") }
    let published = try PostTime.published(stamp: cells[columns.time], id: number)
    let text = PostText.decoded(cells[columns.text])
    var record = Record(identity: .native(id), kind: .post, direction: .official, published: published, text: text)
    record.author = export.author
    record.visibility = .public
    record.url = export.statusPage + id
    if PostText.isShare(text) || cell(columns.shared) != nil {
      record.kind = .share
    } else if let answered = cell(columns.answered) {
      record.kind = .reply
      record.parent = answered
    }
    let marks = PostText.marks(in: text)
    record.tags = marks.tags
    record.mentions = marks.mentions
    record.links = links(in: text)
    let stem = PostText.elidedStem(of: text, dots: true)
    if record.kind == .share, let stem, stem.scalars >= PostText.shortestCutShare { record.completeness = .cut }
    return (record, number)
  }

  private func cell(_ column: Int?) -> String? {
    guard let column, column < cells.count, !cells[column].utf8.isEmpty else { return nil }
    return cells[column]
  }

  /// Full addresses, beside their short forms where there are as many of those in the text.
  private func links(in text: String) -> [Link] {
    let addresses = addresses()
    let short = text.utf8.split { $0 <= 0x20 }.map(Array.init).filter {
      $0.starts(with: "http://t.co/".utf8) || $0.starts(with: "https://t.co/".utf8)
    }
    guard short.count == addresses.count else { return addresses.map { Link(url: $0) } }
    return zip(addresses, short).map { Link(url: $0, shortened: String(decoding: $1, as: UTF8.self)) }
  }

  /// Several stand in one cell, between commas, or in cells of their own; the list can repeat itself.
  private func addresses() -> [String] {
    guard let column = columns.addresses, column < cells.count else { return [] }
    var found: [String] = []
    var known: Set<[UInt8]> = []
    for cell in cells[column...] {
      for part in PostRow.split(Array(cell.utf8)) {
        if known.insert(Array(part)).inserted { found.append(String(decoding: part, as: UTF8.self)) }
      }
    }
    return found
  }

  /// At commas that an address follows: a comma may stand inside one.
  private static func split(_ cell: [UInt8]) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var start = 0
    for index in cell.indices where cell[index] == UInt8(ascii: ",") && cell[(index + 1)...].starts(with: "http".utf8) {
      parts.append(cell[start..<index])
      start = index + 1
    }
    parts.append(cell[start...])
    return parts.filter { !$0.isEmpty }
  }
}
