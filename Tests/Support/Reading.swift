import ExportFiles
public import Importing
public import Records

/// What an importer made of an export.
public struct Reading<Tested: Importer> {
  public let collected: Collected
  public let description: ExportDescription

  public var records: [Record] { collected.records }
  public var texts: [String] { records.map(\.text) }
  public var reasons: [String] { collected.rejected.map(\.reason) }
  public var remarks: [String] { collected.remarks.map(\.text) }
  public var account: Account { description.account }

  /// Files made for one test, by their paths in the export.
  public init(
    _ files: [String: String], account: String? = nil, official: [String] = [], leavingOthers: Bool = false
  ) throws {
    try self.init(
      bytes: files.mapValues { Array($0.utf8) }, account: account, official: official, leavingOthers: leavingOthers)
  }

  public init(
    bytes files: [String: [UInt8]], account: String? = nil, official: [String] = [], leavingOthers: Bool = false
  ) throws {
    var options = ImportOptions.forTests(account: account)
    options.officialNames = official
    self = try TemporaryFolder.with(files) {
      try Reading(paths: [$0], options: options, leavingOthers: leavingOthers)
    }
  }

  /// One of the importer's fixtures.
  public init(fixture name: String, options: ImportOptions = .forTests(), leavingOthers: Bool = false) throws {
    try self.init(paths: [Reading.fixture(name)], options: options, leavingOthers: leavingOthers)
  }

  public init(paths: [String], options: ImportOptions = .forTests(), leavingOthers: Bool = false) throws {
    (collected, description) = try collect(Tested.self, paths, options: options, leavingOthers: leavingOthers)
  }

  /// The record with this native id.
  public subscript(_ id: String) -> Record? { records.first { $0.identity == .native(id) } }

  public func record(saying words: String) -> Record? { records.first { $0.text.contains(words) } }

  public func records(in file: String) -> [Record] {
    zip(collected.records, collected.origins).filter { $0.1.file == file }.map(\.0)
  }

  public static func recognise(_ files: [String: String]) throws -> Recognition? {
    try recognise(bytes: files.mapValues { Array($0.utf8) })
  }

  public static func recognise(bytes files: [String: [UInt8]]) throws -> Recognition? {
    try TemporaryFolder.with(files) { try Tested.recognise(ExportTree(opening: [$0])) }
  }

  /// Where a fixture of the importer stands.
  public static func fixture(_ name: String) -> String {
    Exports.repository + "/Tests/\(Tested.self)Tests/Fixtures/" + name
  }
}
