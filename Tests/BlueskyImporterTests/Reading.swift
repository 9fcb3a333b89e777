import ExportFiles
import Foundation
import BlueskyImporter
import Importing
import Records
import TestSupport

struct Reading {
  let collected: Collected
  let account: Account

  var records: [Record] { collected.records }
  var reasons: [String] { collected.rejected.map(\.reason) }
  var remarks: [String] { collected.remarks.map(\.text) }

  init(bytes files: [String: [UInt8]], account: String? = nil) throws {
    var options = ImportOptions.forTests
    options.accountName = account
    let (collected, description) = try Reading.with(files) {
      try collect(BlueskyImporter.self, [$0], options: options)
    }
    self.collected = collected
    self.account = description.account
  }

  static func recognise(_ files: [String: [UInt8]]) throws -> Recognition? {
    try with(files) { try BlueskyImporter.recognise(ExportTree(opening: [$0])) }
  }

  private static func with<Result>(_ files: [String: [UInt8]], _ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bluesky-\(UUID().uuidString)")
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
