import Foundation
import Testing

/// What the compiler cannot guard: who may name a platform, write SQL, print, or compare text by visible characters.
@Suite struct HouseTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// Swift files below the folders, as path and lines of code without comments.
  private func code(below folders: [String]) throws -> [(path: String, lines: [String])] {
    try folders.flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: HouseTests.root + "/" + folder).filter {
        $0.hasSuffix(".swift")
      }
      .map { path in
        let text = try String(contentsOfFile: HouseTests.root + "/" + folder + "/" + path, encoding: .utf8)
        let lines = text.components(separatedBy: "\n").map { $0.components(separatedBy: "//")[0] }
        return ("\(folder)/\(path)", lines)
      }
    }
  }

  private func places(below folders: [String], except allowed: [String] = [], where isWrong: (String) -> Bool) throws
    -> [String]
  {
    try code(below: folders).filter { file in !allowed.contains { file.path.hasSuffix($0) } }.flatMap { file in
      file.lines.enumerated().filter { isWrong($0.element) }.map { "\(file.path):\($0.offset + 1)" }
    }
  }

  @Test func platformsAreNamedInImportersOnly() throws {
    let names = ["facebook", "twitter", "whatsapp", "instagram", "tweet"]
    // The command line's examples and the demo speak of real exports; the manifest of targets does too.
    let found = try places(
      below: ["Sources", "Archive"],
      except: [
        "ImportCommand.swift", "SearchCommand.swift", "DemoExports.swift", "DemoCommand.swift", "Muniment.swift",
      ]
    ) { line in names.contains { line.lowercased().contains($0) } }
    #expect(found == [])
  }

  @Test func sqlIsWrittenInTheStoreOnly() throws {
    let found = try places(below: ["Sources", "Importers", "Archive/Search"]) { line in
      ["SELECT ", "INSERT INTO", "UPDATE ", "DELETE FROM", "CREATE TABLE"].contains { line.contains($0) }
    }
    #expect(found == [])
  }

  @Test func onlyTheCommandLinePrints() throws {
    let found = try places(below: ["Sources/Records", "Sources/Workflows", "Sources/Output", "Importers", "Archive"]) {
      $0.contains(" print(") || $0.contains("\tprint(")
    }
    #expect(found == [])
  }

  /// `"` followed by a combining mark is one `Character` and equals neither: text that is parsed, escaped or compared as an id is
  /// handled as bytes or scalars.
  @Test func textIsNotComparedByVisibleCharacters() throws {
    let calls = [
      ".replacing(", ".replacingOccurrences(", ".split(separator: \"", ".components(separatedBy", ".hasPrefix(",
      ".hasSuffix(",
      ".contains(\"", ".firstIndex(of: \"", ".localizedStandardContains", "NSRegularExpression", "try Regex(",
    ]
    let found = try places(below: ["Importers", "Archive", "Sources/Output", "Sources/Records", "Sources/Workflows"]) {
      line in
      calls.contains { line.contains($0) }
    }
    #expect(found == [])
  }

  @Test func nothingIsUnwrappedByForce() throws {
    let found = try places(below: ["Importers", "Archive", "Sources"]) { line in
      line.contains("try!") || line.contains(" as! ") || line.contains("fatalError(")
    }
    #expect(found == [])
  }

  /// The one door to the network is the loopback page, which is not built yet.
  @Test func thereIsNoNetworkCode() throws {
    let found = try places(below: ["Importers", "Archive", "Sources"]) { line in
      ["URLSession", "FoundationNetworking", " socket(", " connect("].contains { line.contains($0) }
    }
    #expect(found == [])
  }
}
