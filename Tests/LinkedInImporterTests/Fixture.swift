import ExportFiles
import Foundation
import Importing
import LinkedInImporter
import Records
import TestSupport

/// The invented exports of Wenlow Town Council.
enum Fixture {
  static func path(_ name: String) -> String { (Bundle.module.resourceURL?.path ?? "") + "/Fixtures/" + name }

  static func read(_ name: String) throws -> Reading {
    let (collected, description) = try collect(LinkedInImporter.self, [path(name)], options: .forTests)
    return Reading(collected: collected, description: description)
  }

  /// An export of the given files; `body` gets its folder before it is removed.
  static func with<Result>(_ files: [String: [UInt8]], _ body: (String) throws -> Result) throws -> Result {
    let folder = try TemporaryFolder()
    for (name, bytes) in files { try folder.write(bytes, to: name) }
    return try withExtendedLifetime(folder) { try body(folder.path) }
  }

  static func read(files: [String: String]) throws -> Reading {
    try with(files.mapValues { Array($0.utf8) }) { folder in
      let (collected, description) = try collect(LinkedInImporter.self, [folder], options: .forTests)
      return Reading(collected: collected, description: description)
    }
  }
}

struct Reading {
  let collected: Collected
  let description: ExportDescription

  var records: [Record] { collected.records }
  var texts: [String] { collected.records.map(\.text) }
  var reasons: [String] { collected.rejected.map(\.reason) }

  func records(in file: String) -> [Record] {
    zip(collected.records, collected.origins).filter { $0.1.file == file }.map(\.0)
  }
}

extension ImportOptions {
  static var forTests: ImportOptions { ImportOptions(zone: CouncilZone(timeZone: .gmt), now: 1_800_000_000) }
}
