import ArchiveStore
import ArgumentParser
import Output

/// Searches that are kept under a name.
struct SavedSearchOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Ask the search that is saved under this name.", valueName: "name"))
  var saved: String?

  @Option(help: ArgumentHelp("Save the query under a name, with --synonyms if that is given.", valueName: "name"))
  var save: String?

  @Flag(help: "List the saved searches.")
  var listSaved = false

  @Option(help: ArgumentHelp("Remove a saved search.", valueName: "name"))
  var removeSaved: String?

  /// Whether somebody does something to the archive.
  var isAct: Bool { save != nil || removeSaved != nil }

  /// Saves, lists or removes. False where none of these was asked for.
  func run(
    _ archive: Archive, _ text: String, synonyms: Bool, _ officer: OfficerOptions, _ common: CommonOptions
  ) throws -> Bool {
    if let save {
      let acting = Acting(by: try officer.name(), at: common.now)
      let kept = try archive.save(text, synonyms: synonyms, as: save, acting)
      try common.print(kept) { _ in "Saved. Ask it: muniment search --saved '\(TerminalText.line(save))'" }
    } else if let removeSaved {
      try archive.removeSavedSearch(removeSaved, Acting(by: try officer.name(), at: common.now))
      try list(archive, common)
    } else if listSaved {
      try list(archive, common)
    } else {
      return false
    }
    return true
  }

  private func list(_ archive: Archive, _ common: CommonOptions) throws {
    let searches = try archive.savedSearches()
    try common.print(Saved(saved: searches)) { BatchText($0, zone: archive.zone).text(searches) }
  }

  private struct Saved: Encodable {
    let saved: [SavedSearch]
  }
}
