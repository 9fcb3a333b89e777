import ByteFormats
import ExportFiles
import Records

/// What a CSV file holds and where its columns stand.
///
/// Columns without data are left out by Google and their order has changed (June 2024), so nothing is read by place
/// where the header is understood. A header in another language is helped out by what stands under it.
struct TableShape {
  enum Kind { case comments, liveChats, posts, videos, videoTexts, channels }

  enum Role: Hashable {
    case comment, liveChat, post, video, channel, parent, topLevel, created, published, updated, text, title
    case description, privacy, state, channelTitle, likes, dislikes, views
  }

  let kind: Kind
  var columns: [Role: Int]
  var tags: [Int] = []
  let width: Int
  /// False where the first row is data.
  var hasHeader = true
  /// Whether columns had to be told by what stands in them.
  var isInferred = false

  /// Bytes that are looked at: enough for many rows.
  private static let head = 256 << 10
  private static let sampleRows = 100

  /// Nil for a table of another kind.
  static func of(_ member: Member, in tree: ExportTree) throws -> TableShape? {
    let rows = sample(try tree.bytes(of: member, from: 0, length: head))
    guard let header = rows.first else { return nil }
    return named(header) ?? TableInference(rows: rows, path: member.path).shape
  }

  /// The first rows; the last one may be cut by the limit and is then not given.
  private static func sample(_ bytes: [UInt8]) -> [[[UInt8]]] {
    var reader = CSVReader(ByteChunks(bytes))
    var rows: [[[UInt8]]] = []
    while rows.count < sampleRows, let row = try? reader.next() { rows.append(row.cells) }
    return rows
  }

  /// By the English names, whose capitals change between exports (2023 to 2026).
  private static func named(_ header: [[UInt8]]) -> TableShape? {
    var columns: [Role: Int] = [:]
    var tags: [Int] = []
    for (place, cell) in header.enumerated() {
      let name = Bytes.trimmed(Bytes.lowered(cell))
      if let role = roles[name], columns[role] == nil { columns[role] = place }
      if name.starts(with: Array("tag ".utf8)) { tags.append(place) }
    }
    guard let kind = kind(columns) else { return nil }
    return TableShape(kind: kind, columns: columns, tags: tags, width: header.count)
  }

  private static func kind(_ columns: [Role: Int]) -> Kind? {
    func has(_ roles: Role...) -> Bool { roles.allSatisfy { columns[$0] != nil } }
    if has(.liveChat, .text, .created) { return .liveChats }
    if has(.comment, .text, .created) { return .comments }
    if has(.video, .updated) { return .videoTexts }
    if has(.video, .title, .created, .privacy) { return .videos }
    if has(.post, .text), !has(.video) { return .posts }
    if has(.channel, .channelTitle) { return .channels }
    return nil
  }

  private static let roles: [[UInt8]: Role] = [
    "comment id": Role.comment, "live chat id": .liveChat, "post id": .post, "video id": .video,
    "channel id": .channel, "parent comment id": .parent, "parent live chat id": .parent,
    "top-level comment id": .topLevel, "comment create timestamp": .created, "live chat create timestamp": .created,
    "post create timestamp": .created, "video create timestamp": .created, "time created": .created,
    "video publish timestamp": .published, "time published": .published, "post publish timestamp": .published,
    "video text update timestamp": .updated, "comment text": .text, "live chat text": .text, "post text": .text,
    "video title (original)": .title, "title": .title, "video description (original)": .description,
    "description": .description, "privacy": .privacy, "visibility": .privacy, "video state": .state,
    "status": .state, "channel title (original)": .channelTitle, "like count": .likes, "dislike count": .dislikes,
    "view count": .views,
  ].reduce(into: [:]) { $0[Array($1.key.utf8)] = $1.value }
}
