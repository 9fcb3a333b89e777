import Crypto
import Testing

@testable import Sampling

/// The file from which anybody can draw a sample again.
@Suite struct FrameListingTests {
  private func frame() throws -> SamplingFrame {
    try SamplingFrame([
      FramePost(id: "x:1:9", platform: "x", year: 2026, month: 3, kind: "post"),
      FramePost(id: "mail:caf\u{E9}:\u{301}2", platform: "mail", year: 2027, month: 12, kind: "reply"),
    ])
  }

  @Test func itIsReadAsItWasWritten() throws {
    let frame = try frame()
    let listing = FrameListing(frame)
    #expect(
      String(decoding: listing.bytes, as: UTF8.self).utf8.starts(
        with: "mail:caf\u{E9}:\u{301}2\tmail\t2027-12\treply\n".utf8))
    #expect(try FrameListing(bytes: listing.bytes).frame() == frame)
  }

  @Test func itsFirstColumnHasTheFramesHash() throws {
    let frame = try frame()
    let column = FrameListing(frame).bytes.split(separator: 0x0A).flatMap { $0.prefix { $0 != 0x09 } + [0x0A] }
    #expect(SHA256.hash(data: column).hexText == frame.hash)
    #expect(FrameListing(frame).hash != frame.hash)
  }

  @Test(arguments: [
    ("a\tx\t2026-03\tpost\nb", 2), ("a\tx\t2026-3-1\tpost\n", 1), ("a\tx\t26\tpost\n", 1), ("\n", 1),
    ("a\tx\t99999999999999999999-01\tpost\n", 1), ("a\tx\t2026-03\tpost\r\n", 1), ("a\tx\t2026-03\tpost\textra\n", 1),
    ("a\tx\t2026-03\t\n", 1),
  ])
  func aLineThatIsNoPostIsNamed(_ text: String, _ line: Int) {
    #expect(throws: SamplingError.badLine(line)) { try FrameListing(bytes: Array(text.utf8)).frame() }
  }

  @Test func bytesThatAreNoTextAreRefused() {
    let bytes = [0xFF] + Array("\tx\t2026-03\tpost\n".utf8)
    #expect(throws: SamplingError.badLine(1)) { try FrameListing(bytes: bytes).frame() }
    #expect(throws: SamplingError.badMonth(13)) {
      try FrameListing(bytes: Array("a\tx\t2026-13\tpost\n".utf8)).frame()
    }
    #expect(throws: SamplingError.emptyFrame) { try FrameListing(bytes: []).frame() }
  }
}
