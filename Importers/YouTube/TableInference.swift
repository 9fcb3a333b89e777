import ByteFormats

/// Tells a table by what stands under a header in a language not known here.
///
/// The forms of ids are YouTube's own: channels `UC…` (24 bytes), videos 11 bytes, comments `Ug…`, where a reply is
/// `<parent>.<child>`, posts `Ugkx…` (seen 2016 to 2026).
struct TableInference {
  private let rows: [[[UInt8]]]
  private let width: Int
  private let hasHeader: Bool
  private let isChatByName: Bool
  private let header: [[UInt8]]

  init(rows: [[[UInt8]]], path: String) {
    let first = rows.first ?? []
    header = first.map { Bytes.trimmed(Bytes.lowered($0)) }
    width = first.count
    hasHeader = !first.contains { Self.isTime($0) }
    let count = first.count
    self.rows = rows.dropFirst(hasHeader ? 1 : 0).filter { $0.count == count }
    isChatByName = Bytes.contains(Bytes.lowered(path.utf8), "chat")
  }

  var shape: TableShape? {
    guard !rows.isEmpty else { return nil }
    return spoken ?? videos ?? channels
  }

  /// Comments, live chats and posts: an id, a time, and words as JSON.
  private var spoken: TableShape? {
    guard let text = column(where: TextSegments.isJSON), let created = column(where: Self.isTime),
      let id = column(where: Self.isCommentID)
    else { return nil }
    var columns: [TableShape.Role: Int] = [.text: text, .created: created]
    if rows.allSatisfy({ Self.isPost($0[id]) }) {
      columns[.post] = id
      columns[.channel] = column(where: { NativeID.isChannel($0) })
      return made(.posts, columns)
    }
    columns[.channel] = column(where: { NativeID.isChannel($0) })
    columns[.video] = column(where: { NativeID.isVideo($0) })
    if let post = column(where: Self.isPost), post != id { columns[.post] = post }
    let isChat = isChatByName || rows.allSatisfy { $0[id].count > 26 && !$0[id].contains(UInt8(ascii: ".")) }
    columns[isChat ? .liveChat : .comment] = id
    return made(isChat ? .liveChats : .comments, columns)
  }

  /// Places as in English (2025): … description, channel, tags, title, privacy, state, created, published.
  private var videos: TableShape? {
    guard width >= 8, let video = column(where: { NativeID.isVideo($0) }),
      let channel = column(where: { NativeID.isChannel($0) }),
      let created = column(where: Self.isTime), created - 3 > channel
    else { return nil }
    var columns: [TableShape.Role: Int] = [
      .video: video, .channel: channel, .created: created, .title: created - 3, .privacy: created - 2,
      .state: created - 1,
    ]
    if created + 1 < width { columns[.published] = created + 1 }
    if channel > video + 1, rows.contains(where: { $0[channel - 1].count > 30 }) { columns[.description] = channel - 1 }
    var shape = made(.videos, columns)
    shape.tags = Array(channel + 1..<created - 3)
    return shape
  }

  /// `Título del canal (original)` beside nothing but an id, a description and a visibility.
  private var channels: TableShape? {
    guard hasHeader, (2...4).contains(width), let channel = column(where: { NativeID.isChannel($0) }),
      let title = header.firstIndex(where: { name in Self.titleWords.contains { Bytes.contains(name, $0) } }),
      title != channel, !rows.contains(where: { row in row.contains { Bytes.starts($0, with: "http") } })
    else { return nil }
    return made(.channels, [.channel: channel, .channelTitle: title])
  }

  private func made(_ kind: TableShape.Kind, _ columns: [TableShape.Role: Int]) -> TableShape {
    TableShape(kind: kind, columns: columns, width: width, hasHeader: hasHeader, isInferred: true)
  }

  /// The first column in which something stands and everything that stands fits.
  private func column(where fits: ([UInt8]) -> Bool) -> Int? {
    (0..<width).first { place in
      var isEmpty = true
      for row in rows where !row[place].isEmpty {
        guard fits(row[place]) else { return false }
        isEmpty = false
      }
      return !isEmpty
    }
  }

  private static let titleWords: [StaticString] = ["titel", "título", "titulo", "titre", "titolo", "teitl"]

  private static func isTime(_ cell: [UInt8]) -> Bool {
    TakeoutTime.seconds(String(decoding: cell, as: UTF8.self)) != nil
  }

  private static func isCommentID(_ cell: [UInt8]) -> Bool {
    cell.count >= 18 && Bytes.starts(cell, with: "Ug")
      && cell.allSatisfy { NativeID.isIDByte($0) || $0 == UInt8(ascii: ".") }
  }

  private static func isPost(_ cell: [UInt8]) -> Bool {
    Bytes.starts(cell, with: "Ugkx") && cell.count >= 30 && cell.allSatisfy(NativeID.isIDByte)
  }
}
