import Foundation
import Records
import Search
import TestSupport
import Testing

@testable import ArchiveStore

/// Whatever is typed is answered or refused with the reason. `MUNIMENT_STRINGS=10000` asks more.
@Suite struct RandomStringTests {
  private static let seed: UInt64 = 20_261_125
  private static let count = ProcessInfo.processInfo.environment["MUNIMENT_STRINGS"].flatMap(Int.init) ?? 500

  @Test func anyTextIsAnsweredOrRefused() throws {
    let test = try TestArchive()
    try test.bringIn(
      (0..<200).map { post("market flood bins road \($0) 🌊", at: 1_700_000_000 + Int64($0), id: "\($0)") })
    var random = SeededRandom(seed: Self.seed)
    var (answered, refused, slowest) = (0, 0, Duration.zero)
    for number in 0..<Self.count {
      let text = Gibberish.text(&random)
      let time = try ContinuousClock().measure {
        do {
          let answer = try test.archive.search(text, SearchOptions(limit: 1))
          answered += 1
          #expect(!answer.understood.isEmpty && (0...200).contains(answer.total), "text \(number), seed \(Self.seed)")
        } catch let error as SearchQueryError {
          refused += 1
          #expect("\(error)".contains("Nothing was searched"), "text \(number), seed \(Self.seed)")
        }
      }
      slowest = max(slowest, time)
    }
    #expect(answered + refused == Self.count && answered > 0 && refused > 0)
    // A build for testing on a busy machine; the program itself is measured with a hundred thousand posts.
    #expect(slowest < .seconds(10), "seed \(Self.seed)")
    #expect(try test.archive.search("market").total == 200)
    #expect(try test.archive.verifyRows { _ in }.flatMap(\.failures) == [])
  }
}

/// Texts that nobody should type and somebody will.
private enum Gibberish {
  private static let pieces = [
    "market", "flood", "bins", "\"", "“", "”", "'", "(", ")", "-", "--", "NOT ", " AND ", " OR ", "NEAR(", "*", "^",
    "=", "~",
    "~9", ":", "in:", "in:text ", "author:", "is:", "is:official ", "has:media ", "before:2024 ", "after:9999-99 ",
    "on:x ",
    "platform:test ", "account:", "conversation:99999999999999999999 ", "url:http://[", "kind:post ", "#", "@", "{",
    "}",
    "[", "]", "\\", "/", "%", "_", ";", "'; DROP TABLE posts; --", "\" OR 1=1 --", "SELECT * FROM posts",
    "text : market",
    " + ", "\0", "\u{1}", "\u{7F}", "\u{85}", "\u{1B}[31m", "\n", "\t", "\r\n", "\u{301}", "\u{20E3}", "\u{200D}",
    "\u{FE0F}",
    "\u{202E}", "\u{2028}", "\u{FEFF}", "\u{FFFD}", "\u{10FFFF}", "\u{E000}", "\u{FDFA}", "🌊", "👍🏽", "👨‍👩‍👧", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "é",
    "ß", "İ", "ﬁ", "𝗯𝗼𝗹𝗱", "道路", "مرحبا", "½", "①",
  ]

  static func text(_ random: inout SeededRandom) -> String {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: return mixture(of: Int.random(in: 100...400, using: &random), &random)
    case 1:
      return repeated(["NOT ", "-", "(", "\"", "a OR ", "~a ", "a* "].randomElement(using: &random) ?? "", &random)
    case 2: return repeated(pieces.randomElement(using: &random) ?? "", &random, upTo: 100_000)
    case 3: return scalars(Int.random(in: 0...1000, using: &random), &random)
    default: return mixture(of: Int.random(in: 0...30, using: &random), &random)
    }
  }

  private static func mixture(of count: Int, _ random: inout SeededRandom) -> String {
    (0..<count).map { _ in
      (pieces.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
    }.joined()
  }

  /// Chains, from short ones that are answered to 100 kB.
  private static func repeated(_ piece: String, _ random: inout SeededRandom, upTo bytes: Int = 1200) -> String {
    let most = max(1, bytes / max(1, piece.utf8.count))
    return String(repeating: piece, count: Int.random(in: 1...most, using: &random)) + "x"
  }

  private static func scalars(_ count: Int, _ random: inout SeededRandom) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<count {
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) { text.append(scalar) }
    }
    return String(text)
  }
}
