import Importing
import TestSupport
import Testing
import WhatsAppImporter

@Suite struct DocumentationTests {
  @Test func theReadmeNamesEveryPatternAndReason() throws {
    #expect(
      try ReadmePage(of: "WhatsApp").lacks([.reasons, .patternsRead, .patternsLeft], of: WhatsAppImporter.self) == [])
  }
}
