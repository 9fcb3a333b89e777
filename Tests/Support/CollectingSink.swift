public import ExportFiles
public import Importing
public import Records

/// Keeps what an importer yields, for tests.
public final class Collected {
  public var records: [Record] = []
  public var origins: [Origin] = []
  public var raws: [[UInt8]] = []
  public var rejected: [(reason: String, origin: Origin)] = []
  public var remarks: [Remark] = []

  public init() {}
}

public struct CollectingSink: RecordSink {
  public let collected = Collected()

  public init() {}

  public mutating func accept(_ record: Record, from origin: Origin, raw: Span<UInt8>) throws {
    collected.records.append(record)
    collected.origins.append(origin)
    var bytes: [UInt8] = []
    for index in raw.indices { bytes.append(raw[index]) }
    collected.raws.append(bytes)
  }

  public mutating func reject(_ reason: String, at origin: Origin) throws {
    collected.rejected.append((reason, origin))
  }

  public mutating func remark(_ remark: Remark) throws { collected.remarks.append(remark) }
}

/// Runs one importer over an export on disk, the way the archive does.
public func collect<I: Importer>(_ importer: I.Type, _ paths: [String], options: ImportOptions) throws -> (
  Collected, ExportDescription
) {
  try collect(importer, ExportTree(opening: paths), options: options)
}

/// The same over an export that is open already.
public func collect<I: Importer>(_ importer: I.Type, _ tree: ExportTree, options: ImportOptions) throws -> (
  Collected, ExportDescription
) {
  let collecting = CollectingSink()
  var sink: any RecordSink = collecting
  var opening = collecting
  let export = try I.open(tree, options: options, into: &opening)
  for member in tree.members {
    guard let family = I.families.first(where: { $0.patterns.contains { $0.matches(member.path) } }) else { continue }
    try family.read(export, member, tree, &sink)
  }
  try I.finish(export, into: &opening)
  return (collecting.collected, I.description(of: export))
}
