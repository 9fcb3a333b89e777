import InstagramCaptures
import TestSupport
import Testing

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    #expect(
      try ReadmePage(of: "Captures/Instagram").lacks(
        [.tables, .patternsRead, .patternsLeft, .limits], of: InstagramCaptureImporter.self) == [])
  }
}
