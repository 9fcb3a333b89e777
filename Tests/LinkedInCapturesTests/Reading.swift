import ExportFiles
import Foundation
import Importing
import Records
import TestSupport
import LinkedInCaptures

/// Files made for one test, and what was read of them.
struct Reading {
  let collected: Collected
  let description: ExportDescription

  var records: [Record] { collected.records }
  var reasons: [String] { collected.rejected.map(\.reason) }
  var remarks: [String] { collected.remarks.map(\.text) }
  var account: Account { description.account }

  init(_ files: [String: String], account: String? = nil) throws {
    try self.init(bytes: files.mapValues { Array($0.utf8) }, account: account)
  }

  init(bytes files: [String: [UInt8]], account: String? = nil) throws {
    var options = ImportOptions.forTests
    options.accountName = account
    let folder = try TemporaryFolder()
    for (name, bytes) in files { try folder.write(bytes, to: name) }
    (collected, description) = try collect(LinkedInCaptureImporter.self, [folder.path], options: options)
  }

  subscript(_ id: String) -> Record? { records.first { $0.identity == .native(id) } }

  static func recognise(_ files: [String: String]) throws -> Recognition? {
    let folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text.utf8, to: name) }
    return try LinkedInCaptureImporter.recognise(ExportTree(opening: [folder.path]))
  }
}

extension ImportOptions {
  static var forTests: ImportOptions {
    ImportOptions(zone: CouncilZone(identifier: "Europe/London") ?? CouncilZone(timeZone: .gmt), now: 1_800_000_000)
  }
}
