import FacebookCaptures
import TestSupport
import Testing

@Suite struct ReadmeTests {
  @Test func namesEveryFamilyAndEveryReason() throws {
    #expect(
      try ReadmePage(of: "Captures/Facebook").lacks(
        [.tables, .patternsRead, .patternsLeft, .limits], of: FacebookCaptureImporter.self) == [])
  }
}
