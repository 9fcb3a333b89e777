import Records
import Foundation
import Importing
import TestSupport
import Testing

@testable import WhatsAppImporter

@Suite struct HostileChatTests {
  @Test(arguments: ["android-24h", "ios", "ios-ar"])
  func cutAndChangedFilesAreBorne(_ name: String) throws {
    let folder = try #require(FixtureTests.fixtures).appendingPathComponent(name)
    let file = try #require(try ChatImport(paths: [folder.path]).collected.origins.first?.file)
    let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(file)))
    var state: UInt64 = 7
    for length in stride(from: 1, to: bytes.count, by: 23) { try bear(Array(bytes.prefix(length))) }
    for _ in 0..<120 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var changed = bytes
      changed[Int(state >> 33) % bytes.count] = UInt8(state >> 25 & 255)
      try bear(changed)
    }
  }

  private func bear(_ bytes: [UInt8]) throws {
    do {
      let imported = try ChatImport(files: ["WhatsApp Chat with Wenlow.txt": bytes])
      let kept = imported.collected.raws.reduce(0) { $0 + $1.count }
      #expect(imported.records.isEmpty || bytes.suffix(kept).elementsEqual(imported.collected.raws.flatMap { $0 }))
    } catch is DamagedFile {
      return
    }
  }

  @Test func aLongBodyCostsNoMoreThanItsLength() throws {
    for piece in [
      ": ", "<", "\u{200E}", "https://maps.google.com/?q=", "(", "@\u{2068}", "1/1/2024, 10:00 - a: ", "[", "\n1/1/24 ",
    ] {
      let text =
        "13/02/2024, 18:02 - Oduya: " + String(repeating: piece, count: 40_000) + "\n13/02/2024, 18:03 - Oduya: end"
      let imported = try ChatImport(text)
      #expect(imported.texts.last == "end")
    }
  }

  @Test func combiningMarksHideNothing() throws {
    let imported = try ChatImport("13/02/2024, 18:02 - Oduya:\u{301} x\n13/02/2024, 18:02 - O\u{301}: \u{301}hi")
    #expect(imported.records.count == 2)
    #expect(imported.texts.last.map { Array($0.utf8) } == Array("\u{301}hi".utf8))
  }
}
