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
  /// Files that are of another kind than their name says.
  public var others: [String] = []

  public var pairs: [(Record, Origin)] { Array(zip(records, origins)) }

  public init() {}

  /// Where the bytes of an export are not those that were given as a record's own.
  public func misplaced(in tree: ExportTree) throws -> [Origin] {
    var files: [String: [UInt8]] = [:]
    return try zip(origins, raws).filter { origin, raw in
      let file =
        try files[origin.file] ?? tree.member(origin.file).map { try tree.contents(of: $0, limit: $0.size) } ?? []
      files[origin.file] = file
      let end = origin.start + origin.length
      return end > file.count || !file[origin.start..<end].elementsEqual(raw)
    }.map(\.0)
  }
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
///
/// - Parameter leavingOthers: whether files of another kind than their name says are passed over, as an import does, instead
///   of ending the test.
public func collect<I: Importer>(
  _ importer: I.Type, _ paths: [String], options: ImportOptions = .forTests(), leavingOthers: Bool = false
) throws -> (Collected, ExportDescription) {
  try collect(importer, ExportTree(opening: paths), options: options, leavingOthers: leavingOthers)
}

/// The same over an export that is open already.
public func collect<I: Importer>(
  _ importer: I.Type, _ tree: ExportTree, options: ImportOptions = .forTests(), leavingOthers: Bool = false
) throws -> (Collected, ExportDescription) {
  let collecting = CollectingSink()
  var sink: any RecordSink = collecting
  var opening = collecting
  let export = try I.open(tree, options: options, into: &opening)
  for member in tree.members {
    guard let family = I.families.first(where: { $0.patterns.contains { $0.matches(member.path) } }) else { continue }
    do { try family.read(export, member, tree, &sink) } catch let refusal as NotThisFamily {
      guard leavingOthers else { throw refusal }
      collecting.collected.others.append(member.path)
    }
  }
  try I.finish(export, into: &opening)
  return (collecting.collected, I.description(of: export))
}
