import Foundation
import Importing
import InstagramCaptures
import TestSupport
import Testing

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    let path = Exports.repository + "/Importers/Captures/Instagram/README.md"
    let readme = try String(contentsOfFile: path, encoding: .utf8)
    for family in InstagramCaptureImporter.families {
      #expect(readme.contains("| \(family.name) |"), "\(family.name)")
      for pattern in family.patterns { #expect(readme.contains("`\(pattern.text)`"), "\(pattern.text)") }
    }
    for ignored in InstagramCaptureImporter.ignored {
      #expect(readme.contains("| \(ignored.reason) |"), "\(ignored.reason)")
      for pattern in ignored.patterns { #expect(readme.contains("`\(pattern.text)`"), "\(pattern.text)") }
    }
    for clause in InstagramCaptureImporter.neverContains { #expect(readme.contains(clause), "\(clause)") }
  }
}
