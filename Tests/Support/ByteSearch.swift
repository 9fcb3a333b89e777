import Foundation

/// Looks for a word in the bytes of all files below a folder, whatever they are.
public enum ByteSearch {
  /// Paths of the files that hold the word as it is, in small letters or in capitals.
  public static func files(holding word: String, below folder: String) throws -> [String] {
    let needles = Set([word, word.lowercased(), word.uppercased()]).map { Data($0.utf8) }
    return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
      guard let data = FileManager.default.contents(atPath: folder + "/" + path) else { return false }
      return needles.contains { data.range(of: $0) != nil }
    }
  }
}
