import ExportFiles
import FacebookCaptures
import Foundation
import Importing
import Records
import TestSupport

struct Reading {
  let collected: Collected
  let description: ExportDescription

  var account: Account { description.account }
  var records: [Record] { collected.records }
  var reasons: [String] { collected.rejected.map(\.reason) }
  var remarks: [String] { collected.remarks.map(\.text) }

  /// Files made for one test.
  init(_ files: [String: String], account: String? = nil, official: [String] = []) throws {
    try self.init(bytes: files.mapValues { Array($0.utf8) }, account: account, official: official)
  }

  init(bytes files: [String: [UInt8]], account: String? = nil, official: [String] = []) throws {
    var options = ImportOptions.forTests
    options.accountName = account
    options.officialNames = official
    (collected, description) = try Reading.with(files) {
      try collect(FacebookCaptureImporter.self, [$0], options: options)
    }
  }

  /// The record with this native id.
  func record(_ id: String) -> Record? { records.first { $0.identity == .native(id) } }

  static func recognise(_ files: [String: String]) throws -> Recognition? {
    try recognise(bytes: files.mapValues { Array($0.utf8) })
  }

  static func recognise(bytes files: [String: [UInt8]]) throws -> Recognition? {
    try with(files) { try FacebookCaptureImporter.recognise(ExportTree(opening: [$0])) }
  }

  private static func with<Result>(_ files: [String: [UInt8]], _ body: (String) throws -> Result) throws -> Result {
    let folder = try TemporaryFolder()
    for (name, bytes) in files { try folder.write(bytes, to: name) }
    return try body(folder.path)
  }
}

extension ImportOptions {
  /// 15 January 2027.
  static var forTests: ImportOptions {
    ImportOptions(zone: CouncilZone(identifier: "Europe/London") ?? CouncilZone(timeZone: .gmt), now: 1_800_000_000)
  }
}
