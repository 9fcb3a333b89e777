import ExportFiles
import Foundation
import Importing
import Records
import TestSupport
import Testing
import XImporter

@Suite struct DamageTests {
  private static func bytes(_ file: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: Reading.fixture("archive-2024/data/" + file))))
  }

  @Test(arguments: ["tweets.js", "note-tweet.js", "direct-messages-group.js", "tweet-headers.js", "article.js"])
  func aFileCutAnywhereStopsTheImport(_ file: String) throws {
    let whole = try Self.bytes(file)
    for length in stride(from: 60, to: whole.count - 2, by: max(1, whole.count / 25)) {
      try TemporaryFolder.with([file: Array(whole[..<length])]) { folder in
        _ = #expect(throws: DamagedFile.self) { try collect(XImporter.self, [folder]) }
      }
    }
  }

  /// One changed byte may spoil a record or the file, never the program; and no record goes without a word.
  @Test(arguments: ["tweets.js", "note-tweet.js", "direct-messages-group.js", "manifest.js", "account.js"])
  func oneChangedByteNeverPassesUnseen(_ file: String) throws {
    let whole = try Self.bytes(file)
    let expected = try TemporaryFolder.with([file: whole]) { try collect(XImporter.self, [$0]).0 }
    var random = SplitMix(state: 42)
    for _ in 0..<60 {
      var changed = whole
      let place = Int(random.next() % UInt64(changed.count))
      changed[place] = UInt8(truncatingIfNeeded: random.next())
      try TemporaryFolder.with([file: changed]) { folder in
        guard let (collected, _) = try? collect(XImporter.self, [folder]) else { return }
        #expect(
          collected.records.count == expected.records.count
            || collected.rejected.map(\.reason) != expected.rejected.map(\.reason),
          "byte \(place) of seed 42")
      }
    }
  }

  @Test(arguments: [
    ("1", "is no post"), ("{}", "has no number (id)"),
    (#"{"tweet":{"id":"x1","full_text":"a"}}"#, "has no number (id)"),
    (#"{"tweet":{"id":"7"}}"#, "has no text"),
    (#"{"tweet":{"id":"7","full_text":"a"}}"#, "has no date that can be read"),
    (#"{"tweet":{"id":"7","full_text":"\ud800"}}"#, "has half a character (a lone surrogate) at byte 32 of the record"),
  ])
  func rejectsWhatIsNoPost(_ element: String, _ reason: String) throws {
    let reading = try Reading(["tweets.js": "window.YTD.tweets.part0 = [\(element)]"])
    #expect(reading.records.isEmpty)
    #expect(reading.reasons == [reason])
  }

  @Test func wordsThatLookLikeMarkupStayWhole() throws {
    let text = "&amp;lt; &amp;amp; &quot; &#39; & &lt\u{301}; \\\"\u{301}"
    let post = #"{"tweet":{"id":"7","full_text":"\#(text)","created_at":"Thu Jan 01 10:00:00 +0000 2009"}}"#
    let reading = try Reading(["tweets.js": "window.YTD.tweets.part0 = [\(post)]"])
    #expect(
      reading.records.first?.text.unicodeScalars.elementsEqual(
        "&lt; &amp; &quot; &#39; & &lt\u{301}; \"\u{301}".unicodeScalars) == true)
  }

  @Test func tagsAndNamesAreFoundWhereTheyAreNotListed() throws {
    let text = "#Wenlow's @Wenlow_TC #2024 a#b mail@x.example (#Straße) #नमस्ते @é"
    let post = #"{"tweet":{"id":"7","full_text":"\#(text)","created_at":"Thu Jan 01 10:00:00 +0000 2009"}}"#
    let record = try Reading(["tweets.js": "window.YTD.tweets.part0 = [\(post)]"]).records.first
    #expect(record?.tags == ["Wenlow", "Straße", "नमस्ते"])
    #expect(record?.mentions == ["Wenlow_TC"])
  }
}

/// Sebastiano Vigna's public-domain generator: the same changes on every run.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
