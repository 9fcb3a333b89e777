import ExportFiles
import Foundation
import WebsiteImporter
import Importing
import Records
import TestSupport

struct Reading {
  let collected: Collected
  let account: Account

  var records: [Record] { collected.records }
  var reasons: [String] { collected.rejected.map(\.reason) }
  var remarks: [String] { collected.remarks.map(\.text) }

  /// Files made for one test.
  init(_ files: [String: String], account: String? = nil) throws {
    try self.init(bytes: files.mapValues { Array($0.utf8) }, account: account)
  }

  init(bytes files: [String: [UInt8]], account: String? = nil) throws {
    var options = ImportOptions.forTests
    options.accountName = account
    let (collected, description) = try Reading.with(files) {
      try collect(WebsiteImporter.self, [$0], options: options)
    }
    self.collected = collected
    self.account = description.account
  }

  static func recognise(_ files: [String: String]) throws -> Recognition? {
    try with(files.mapValues { Array($0.utf8) }) { try WebsiteImporter.recognise(ExportTree(opening: [$0])) }
  }

  private static func with<Result>(_ files: [String: [UInt8]], _ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("website-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    return try body(folder.path)
  }
}

extension ImportOptions {
  static var forTests: ImportOptions {
    ImportOptions(zone: CouncilZone(identifier: "Europe/London") ?? CouncilZone(timeZone: .gmt), now: 1_800_000_000)
  }
}
