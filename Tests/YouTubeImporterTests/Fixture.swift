import ExportFiles
import Foundation
import Importing
import Records
import TestSupport
import YouTubeImporter

/// The invented exports of Wenlow Town Council.
enum Fixture {
  static func path(_ name: String) -> String {
    (Bundle.module.resourceURL?.path ?? "") + "/Fixtures/" + name
  }

  static func read(_ name: String) throws -> Reading {
    let (collected, description) = try gather([path(name)])
    return Reading(collected: collected, description: description)
  }

  /// An export of the given files, made in a folder of its own; `body` gets it before it is removed.
  static func with<Result>(_ files: [String: [UInt8]], _ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("youtube-export-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    }
    return try body(folder.path)
  }

  static func with<Result>(_ files: [String: String], _ body: (String) throws -> Result) throws -> Result {
    try with(files.mapValues { Array($0.utf8) }, body)
  }

  static func read(files: [String: String]) throws -> Reading {
    try with(files) { folder in
      let (collected, description) = try gather([folder])
      return Reading(collected: collected, description: description)
    }
  }
}

struct Reading {
  let collected: Collected
  let description: ExportDescription

  var records: [Record] { collected.records }
  var remarks: [String] { collected.remarks.map(\.text) }
  var reasons: [String] { collected.rejected.map(\.reason) }

  func records(in file: String) -> [Record] {
    zip(collected.records, collected.origins).filter { $0.1.file == file }.map(\.0)
  }

  func record(saying words: String) -> Record? { records.first { $0.text.contains(words) } }
}

extension ImportOptions {
  static var forTests: ImportOptions { ImportOptions(zone: CouncilZone(timeZone: .gmt), now: 1_800_000_000) }
}

/// Runs the importer over an export on disk. Files of another kind than their name says are passed over, as an import
/// does.
func gather(_ paths: [String]) throws -> (Collected, ExportDescription) {
  let tree = try ExportTree(opening: paths)
  var opening = CollectingSink()
  var sink: any RecordSink = opening
  let export = try YouTubeImporter.open(tree, options: .forTests, into: &opening)
  for member in tree.members {
    let family = YouTubeImporter.families.first { $0.patterns.contains { $0.matches(member.path) } }
    do { try family?.read(export, member, tree, &sink) } catch is NotThisFamily {}
  }
  try YouTubeImporter.finish(export, into: &opening)
  return (opening.collected, YouTubeImporter.description(of: export))
}
