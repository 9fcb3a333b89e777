import Foundation
import Importing
import Testing
import WhatsAppImporter

@Suite struct DocumentationTests {
  @Test func theReadmeNamesEveryPatternAndReason() throws {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let readme = source.appendingPathComponent("../../Importers/WhatsApp/README.md").standardized
    let text = Array(try Data(contentsOf: readme))
    let patterns = WhatsAppImporter.families.flatMap(\.patterns) + WhatsAppImporter.ignored.flatMap(\.patterns)
    for words in patterns.map({ "`\($0.text)`" }) + WhatsAppImporter.ignored.map(\.reason) {
      #expect(text.firstRange(of: Array(words.utf8)) != nil, "\(words)")
    }
  }
}
