import FacebookCaptures
import Foundation
import Importing
import TestSupport
import Testing

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    let path = Exports.repository + "/Importers/Captures/Facebook/README.md"
    let readme = try String(contentsOfFile: path, encoding: .utf8)
    for family in FacebookCaptureImporter.families {
      #expect(readme.contains("| \(family.name) |"), "\(family.name)")
      for pattern in family.patterns { #expect(readme.contains("`\(pattern.text)`"), "\(pattern.text)") }
    }
    for ignored in FacebookCaptureImporter.ignored {
      #expect(readme.contains("| \(ignored.reason) |"), "\(ignored.reason)")
      for pattern in ignored.patterns { #expect(readme.contains("`\(pattern.text)`"), "\(pattern.text)") }
    }
    for clause in FacebookCaptureImporter.neverContains { #expect(readme.contains(clause), "\(clause)") }
  }
}
