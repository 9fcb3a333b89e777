import AllImporters
import ExportFiles
import Importing
import Records

/// An export and the importer that knows it.
struct RecognisedExport {
  var tree: ExportTree
  let importer: any Importer.Type
  var recognition: Recognition

  var name: String { tree.received.map(\.name).joined(separator: " + ") }
}

/// Finds the importer for each path, and puts the parts of one export together.
struct ExportRecognition {
  let request: ImportRequest

  func recognise(_ paths: [String], progress: (ImportProgress) -> Void) throws -> [RecognisedExport] {
    var found: [RecognisedExport] = []
    for path in paths {
      progress(.opening(path))
      let tree = try ExportTree(opening: [path])
      let isKnown = found.contains { $0.tree.received.contains { $0.sha256.utf8.elementsEqual(tree.sha256.utf8) } }
      guard !isKnown else { continue }
      let export = try recognise(tree)
      if let index = found.firstIndex(where: { $0.isSameExport(as: export) }) {
        found[index].tree = try ExportTree(parts: [found[index].tree, export.tree])
        if found[index].recognition.isSlice { found[index].recognition = export.recognition }
      } else {
        found.append(export)
      }
    }
    return found
  }

  private func recognise(_ tree: ExportTree) throws -> RecognisedExport {
    let name = tree.received.map(\.name).joined(separator: " + ")
    let matches = try candidates().compactMap { importer in
      try importer.recognise(tree).map { RecognisedExport(tree: tree, importer: importer, recognition: $0) }
    }
    guard let match = matches.first else {
      if let platform = request.platform { throw ImportRefusal.notThatPlatform(name: name, platform: platform) }
      throw ImportRefusal.notRecognised(name: name, holds: sample(of: tree))
    }
    guard matches.count == 1 else {
      throw ImportRefusal.severalPlatforms(name: name, summaries: matches.map(\.recognition.summary))
    }
    if let why = match.recognition.needsConfirmation, request.platform == nil {
      throw ImportRefusal.needsConfirmation(name: name, why: why, platform: match.importer.platform.rawValue)
    }
    return match
  }

  private func candidates() throws -> [any Importer.Type] {
    guard let platform = request.platform else { return AllImporters.list }
    let named = AllImporters.list.filter { $0.platform.rawValue.utf8.elementsEqual(platform.utf8) }
    guard !named.isEmpty else {
      throw ImportRefusal.unknownPlatform(platform, known: KnownPlatforms.names)
    }
    return named
  }

  private func sample(of tree: ExportTree) -> [String] {
    let names = tree.members.prefix(3).map(\.path)
    return tree.members.count > 3 ? names + ["and \(tree.members.count - 3) more"] : names
  }
}

extension RecognisedExport {
  /// Several zips are one export when they are recognised alike, with no differing account and no conflicting file.
  fileprivate func isSameExport(as other: RecognisedExport) -> Bool {
    guard importer.platform == other.importer.platform else { return false }
    let isAlike = recognition.summary.utf8.elementsEqual(other.recognition.summary.utf8)
    guard isAlike || recognition.isSlice || other.recognition.isSlice else { return false }
    if let key = recognition.accountKey, let otherKey = other.recognition.accountKey, key != otherKey { return false }
    return !tree.conflicts(with: other.tree)
  }
}
