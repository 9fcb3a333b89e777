import ArchiveStore
import ExportFiles
import Foundation
import Importing
import Records

/// What comes out of an export while it is read.
enum ReadingEvent: Sendable {
  case record(SightedRecord)
  case rejected(reason: String, place: Origin)
  case remark(text: String, file: String?)
}

/// Reads one export with one importer: opens it, walks its files, and keeps the file ledger.
struct ExportReading {
  let tree: ExportTree

  /// Reads everything into `pipe`. Returns the file ledger; media are hashed by the caller.
  func read<I: Importer>(_ importer: I.Type, _ export: I.Export, into sink: PipeSink) throws -> [LedgerFile] {
    var ledger: [LedgerFile] = []
    var left: [Member] = []
    var anySink: any RecordSink = sink
    // Files that look like a family's by name and are not, with what they are instead.
    var strangers: [[UInt8]: String] = [:]
    for (family, members) in inFamilyOrder(importer, left: &left) {
      for member in members {
        let file = try read(member, of: family, export, into: &anySink, strangers: &strangers)
        if let file { ledger.append(file) } else { left.append(member) }
      }
    }
    var last = sink
    try I.finish(export, into: &last)
    try sink.flush()
    return ledger
      + left.map {
        book($0, importer, referenced: sink.referencedFiles, why: strangers[Array($0.path.utf8)])
      } + setAside()
  }

  /// Families are read in the order in which the importer lists them, so that a later one can lean on an earlier.
  private func inFamilyOrder<I: Importer>(
    _ importer: I.Type, left: inout [Member]
  ) -> [(FileFamily<I.Export>, [Member])] {
    var groups = I.families.map { ($0, [Member]()) }
    for member in tree.members {
      if let index = groups.firstIndex(where: { $0.0.patterns.contains { $0.matches(member.path) } }) {
        groups[index].1.append(member)
      } else {
        left.append(member)
      }
    }
    return groups
  }

  private func read<Export>(
    _ member: Member, of family: FileFamily<Export>, _ export: Export, into sink: inout any RecordSink,
    strangers: inout [[UInt8]: String]
  ) throws -> LedgerFile? {
    do {
      try family.read(export, member, tree, &sink)
    } catch let error as NotThisFamily {
      strangers[Array(member.path.utf8)] = error.reason
      return nil
    }
    return LedgerFile(path: member.path, bytes: member.size, status: .read, family: family.name)
  }

  private func book<I: Importer>(_ member: Member, _ importer: I.Type, referenced: Set<[UInt8]>, why: String?)
    -> LedgerFile
  {
    if referenced.contains(Array(member.path.utf8)) {
      return LedgerFile(path: member.path, bytes: member.size, status: .read, family: "media")
    }
    let rule = I.ignored.first { $0.patterns.contains { $0.matches(member.path) } }
    return LedgerFile(
      path: member.path, bytes: member.size, status: rule == nil ? .unknown : .ignored,
      why: rule?.reason ?? why ?? (isPacked(member) ? "a packed file inside the export: import it by itself" : unknown))
  }

  private var unknown: String { "no reader and no rule for this file" }

  private func isPacked(_ member: Member) -> Bool {
    let patterns: [PathPattern] = ["*.zip", "*.tgz", "*.tar.gz"]
    return patterns.contains { $0.matches(member.path) }
  }

  private func setAside() -> [LedgerFile] {
    tree.setAside.map {
      LedgerFile(path: $0.path, bytes: 0, status: $0.kind == .ignored ? .ignored : .damaged, why: $0.why)
    }
  }
}
