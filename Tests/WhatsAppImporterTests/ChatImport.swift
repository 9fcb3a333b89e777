import ExportFiles
import Foundation
import Importing
import Records
import TestSupport
import WhatsAppImporter

/// One export written to a temporary folder and imported.
struct ChatImport {
  let collected: Collected
  let unknown: [String]
  let description: ExportDescription
  let recognition: Recognition?

  var records: [Record] { collected.records }
  var texts: [String] { records.map(\.text) }
  var authors: [String?] { records.map(\.author.name) }
  var remarks: [String] { collected.remarks.map(\.text) }

  /// Clock readings as printed, `2024-05-17T03:04:05`.
  var readings: [String] { records.map { ChatImport.zone.reading(at: $0.published.seconds).iso8601.dropZone } }

  static let zone = CouncilZone(identifier: "Europe/London") ?? CouncilZone(timeZone: .gmt)

  static func options(account: String? = nil, official: [String] = []) -> ImportOptions {
    var options = ImportOptions(zone: zone, now: 1_795_000_000)
    options.accountName = account
    options.officialNames = official
    return options
  }

  init(_ text: String, named name: String = "WhatsApp Chat with Wenlow.txt", official: [String] = []) throws {
    try self.init(files: [name: Array(text.utf8)], options: ChatImport.options(official: official))
  }

  /// - Parameter files: by path inside the export; a single file is handed in as itself.
  init(files: [String: [UInt8]], options: ImportOptions = ChatImport.options()) throws {
    let only = files.count == 1 ? files.keys.first : nil
    self = try TemporaryFolder.with(files) { folder in
      try ChatImport(paths: [only.map { folder + "/" + $0 } ?? folder], options: options)
    }
  }

  init(paths: [String], options: ImportOptions = ChatImport.options()) throws {
    let tree = try ExportTree(opening: paths)
    var opening = CollectingSink()
    collected = opening.collected
    var sink: any RecordSink = opening
    recognition = try WhatsAppImporter.recognise(tree)
    let export = try WhatsAppImporter.open(tree, options: options, into: &opening)
    var unknown: [String] = []
    for member in tree.members {
      let family = WhatsAppImporter.families.first { $0.patterns.contains { $0.matches(member.path) } }
      do { try family?.read(export, member, tree, &sink) } catch is NotThisFamily { unknown.append(member.path) }
    }
    try WhatsAppImporter.finish(export, into: &opening)
    self.unknown = unknown
    description = WhatsAppImporter.description(of: export)
  }
}

extension String {
  fileprivate var dropZone: String { String(decoding: utf8.dropLast(), as: UTF8.self) }
}
