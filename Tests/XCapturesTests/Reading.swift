import ExportFiles
import Foundation
import Importing
import Records
import TestSupport
import XCaptures

struct Reading {
  let collected: Collected
  let account: Account
  let made: Int64?

  var records: [Record] { collected.records }
  var reasons: [String] { collected.rejected.map(\.reason) }
  /// Without the first, which says whose capture it is.
  var remarks: [String] { collected.remarks.dropFirst().map(\.text) }
  var choice: String { collected.remarks.first?.text ?? "" }

  /// Files made for one test.
  init(_ files: [String: String], account: String? = nil) throws {
    try self.init(bytes: files.mapValues { Array($0.utf8) }, account: account)
  }

  init(bytes files: [String: [UInt8]], account: String? = nil) throws {
    var options = ImportOptions.forTests
    options.accountName = account
    let folder = try TemporaryFolder()
    for (name, bytes) in files { try folder.write(bytes, to: name) }
    let (collected, description) = try collect(XCaptureImporter.self, [folder.path], options: options)
    self.collected = collected
    self.account = description.account
    made = description.made
  }

  func record(_ id: String) -> Record? { records.first { $0.identity == .native(id) } }

  static func recognise(_ files: [String: String]) throws -> String? {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(Array(text.utf8), to: name) }
    return try XCaptureImporter.recognise(ExportTree(opening: [folder.path]))?.summary
  }
}

extension ImportOptions {
  static var forTests: ImportOptions {
    ImportOptions(zone: CouncilZone(identifier: "Europe/London") ?? CouncilZone(timeZone: .gmt), now: 1_800_000_000)
  }
}
