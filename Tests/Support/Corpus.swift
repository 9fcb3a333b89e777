import ExportFiles
import Foundation
public import Importing

/// A folder of sample exports, where one is at hand: `MUNIMENT_CORPUS` names it. The project passes without it.
public enum Corpus {
  public static let root = ProcessInfo.processInfo.environment["MUNIMENT_CORPUS"]

  public static var isAtHand: Bool { root != nil }

  public static func path(_ name: String) -> String { (root ?? "") + "/" + name }

  public static func names(in folder: String) throws -> [String] {
    guard Exports.isFolder(path(folder)) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: path(folder)).sorted()
  }

  /// The samples of other platforms that an importer takes for its own.
  ///
  /// - Parameter own: folders of its platform, of exports and of captures.
  public static func taken(by importer: any Importer.Type, except own: String...) throws -> [String] {
    let platforms = try names(in: "").filter { $0 != "captures" && !own.contains($0) }
    let captures = try names(in: "captures").filter { !own.contains($0) }.map { "captures/" + $0 }
    let samples =
      try captures
      + (platforms + captures).flatMap { folder in
        try names(in: folder).map { folder + "/" + $0 }
      }
    return try samples.filter { sample in
      guard let tree = try? ExportTree(opening: [path(sample)]) else { return false }
      return try importer.recognise(tree) != nil
    }
  }
}
