import ExportFiles
import Importing

/// What the tables of one export are, whose they are, and when Google made them.
struct TakeoutSurvey {
  struct Channel {
    let id: String
    let name: String?
  }

  /// By the path's bytes.
  private var shapes: [[UInt8]: TableShape] = [:]
  /// Those that the export lists as the account's own.
  private(set) var channels: [Channel] = []
  /// The channel that the first table names, where no list of channels is there.
  private(set) var namedChannel: String?
  private(set) var made: Int64?

  init(_ tree: ExportTree) throws {
    made = tree.received.compactMap { TakeoutTime.made($0.name) }.max()
    for member in tree.members where TakeoutSigns.table.matches(member.path) {
      guard let shape = try TableShape.of(member, in: tree) else { continue }
      shapes[Array(member.path.utf8)] = shape
      if shape.kind == .channels { try readChannels(member, tree, shape) }
    }
    guard channels.isEmpty else { return }
    for member in tree.members {
      guard namedChannel == nil, let shape = shape(of: member), shape.columns[.channel] != nil else { continue }
      try TakeoutSurvey.rows(of: member, in: tree, shape) { row in
        if namedChannel == nil { namedChannel = row[.channel] }
      }
    }
  }

  /// The account's main channel.
  var channel: Channel? { channels.first ?? namedChannel.map { Channel(id: $0, name: nil) } }

  func shape(of member: Member) -> TableShape? { shapes[Array(member.path.utf8)] }

  /// The rows that can be read. Broken ones, and the end of a cut file, are told of when the file's turn comes.
  static func rows(
    of member: Member, in tree: ExportTree, _ shape: TableShape, _ body: (ShapedRow) throws -> Void
  ) throws {
    do {
      try ShapedRow.forEach(of: member, in: tree, shape) { row in
        if let row = try? ShapedRow(row, shape) { try body(row) }
      }
    } catch is DamagedFile {}
  }

  private mutating func readChannels(_ member: Member, _ tree: ExportTree, _ shape: TableShape) throws {
    try TakeoutSurvey.rows(of: member, in: tree, shape) { row in
      guard let id = row[.channel], !channels.contains(where: { $0.id.utf8.elementsEqual(id.utf8) }) else { return }
      channels.append(Channel(id: id, name: row[.channelTitle]))
    }
  }
}
