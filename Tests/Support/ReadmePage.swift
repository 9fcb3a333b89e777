import Foundation
public import Importing

/// The page for the clerk in an importer's folder.
public struct ReadmePage {
  /// What of an importer must stand in the page.
  public struct Part: OptionSet, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) { self.rawValue = rawValue }

    /// Names of families, and why files are left, each in a cell of a table.
    public static let tables = Part(rawValue: 1)
    /// Why files are left, anywhere.
    public static let reasons = Part(rawValue: 2)
    public static let patternsRead = Part(rawValue: 4)
    public static let patternsLeft = Part(rawValue: 8)
    /// What an export never contains; lines may be broken.
    public static let limits = Part(rawValue: 16)
  }

  private let text: String

  /// - Parameter folder: below `Importers`.
  public init(of folder: String) throws {
    text = try String(contentsOfFile: Exports.repository + "/Importers/\(folder)/README.md", encoding: .utf8)
  }

  /// What the page does not say.
  public func lacks<Tested: Importer>(_ parts: Part = .tables, of importer: Tested.Type) -> [String] {
    var words: [String] = []
    let reasons = importer.ignored.map(\.reason)
    if parts.contains(.tables) { words += (importer.families.map(\.name) + reasons).map { "| \($0) |" } }
    if parts.contains(.reasons) { words += reasons }
    if parts.contains(.patternsRead) { words += ReadmePage.code(importer.families.flatMap(\.patterns)) }
    if parts.contains(.patternsLeft) { words += ReadmePage.code(importer.ignored.flatMap(\.patterns)) }
    let flowing = text.split { $0.isWhitespace }.joined(separator: " ")
    let limits = parts.contains(.limits) ? importer.neverContains : []
    return lacks(words) + limits.filter { !flowing.contains($0) }
  }

  public func lacks(_ words: [String]) -> [String] { words.filter { !text.contains($0) } }

  private static func code(_ patterns: [PathPattern]) -> [String] { patterns.map { "`\($0.text)`" } }
}
