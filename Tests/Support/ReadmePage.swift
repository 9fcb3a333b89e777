import Foundation
public import Importing

/// The page for the clerk in an importer's folder.
public struct ReadmePage {
  private let text: String

  /// - Parameter folder: below `Importers`.
  public init(of folder: String) throws {
    text = try String(contentsOfFile: Exports.repository + "/Importers/\(folder)/README.md", encoding: .utf8)
  }

  /// What an importer reads, leaves and never finds, and the page does not say.
  public func lacks<Tested: Importer>(of importer: Tested.Type) -> [String] {
    let families = importer.families.map { "| \($0.name) |" } + patterns(importer.families.flatMap(\.patterns))
    let ignored = importer.ignored.map(\.reason) + patterns(importer.ignored.flatMap(\.patterns))
    return lacks(families + ignored)
      + lacks(importer.neverContains, in: text.split { $0.isWhitespace }.joined(separator: " "))
  }

  public func lacks(_ words: [String]) -> [String] { lacks(words, in: text) }

  private func lacks(_ words: [String], in text: String) -> [String] { words.filter { !text.contains($0) } }

  private func patterns(_ patterns: [PathPattern]) -> [String] { patterns.map { "`\($0.text)`" } }
}
