import ArchiveStore
import Records
import Testing

import struct Records.Record

/// Imports are withdrawn whose posts were one in several dresses, moved between accounts, or proved others missing.
@Suite struct WithdrawalOfTwinsTests {
  private typealias Import = (TestArchive) throws -> Void
  private static let minute: Int64 = 1_700_000_040
  private static let page = Account(key: "wenlowtc", name: "Wenlow Town Council", handle: "WenlowTC")
  private static let captured = Account(key: "100200300", name: "Wenlow Town Council")

  private func expectEachCanGo(_ imports: [Import]) throws {
    for order in [Array(imports.indices), imports.indices.reversed()] {
      for gone in order.indices {
        let test = try TestArchive()
        for number in order { try imports[number](test) }
        let acting = Acting(by: "A Clerk", reason: "wrong file", at: 1_750_000_100)
        _ = try test.archive.withdraw(import: Int64(gone + 1), acting, keeping: true) { _ in }
        let rest = try TestArchive()
        for (place, number) in order.enumerated() where place != gone { try imports[number](rest) }
        #expect(try test.archive.statistics() == rest.archive.statistics(), "\(order) without \(gone)")
        #expect(try told(test) == told(rest), "\(order) without \(gone)")
        #expect(try test.archive.verifyRows { _ in }.flatMap(\.failures) == [], "\(order) without \(gone)")
      }
    }
  }

  private func told(_ test: TestArchive) throws -> [String] {
    try test.archive.search("").hits.map { "\($0.ref) \($0.text) \($0.account) \($0.direction) \($0.parent == nil)" }
      .sorted()
      + test.archive.accounts().map { "\($0.key) \($0.name ?? "") \($0.handle ?? "") \($0.posts)" }
  }

  private func coarse(_ text: String, at seconds: Int64) -> Record {
    var record = post(text, at: seconds)
    record.published.precision = .minute
    return record
  }

  @Test func ofTwoDressesOne() throws {
    let minute = Self.minute
    let json = [
      post("Market on  Friday\nat ten", at: minute + 17), post("Open", at: minute + 90), post("Open", at: minute + 95),
    ]
    let html = [
      coarse("Market on Friday at ten", at: minute), coarse("Open", at: minute + 60), coarse("Open", at: minute + 60),
    ]
    try expectEachCanGo([
      { try $0.bringIn(json, made: 1_710_000_000) }, { try $0.bringIn(html, made: 1_720_000_000, file: "posts.html") },
      { try $0.bringIn(json + [post("Later", at: minute + 600)], made: 1_730_000_000) },
    ])
  }

  @Test func aCaptureOrTheExportOfItsAccount() throws {
    var comment = post("When do you open?", at: Self.minute + 300, id: "9001")
    comment.kind = .comment
    comment.direction = .received
    comment.parent = "555"
    comment.author = Author(name: "Joan Pryce")
    let capture = [post("Market on Friday", at: Self.minute, id: "555"), comment]
    let second = Account(key: "wenlowtc2", name: "Wenlow Town Council", handle: "WenlowTC2")
    try expectEachCanGo([
      { try $0.bringIn([post("Market on Friday", at: Self.minute)], as: Self.page) },
      { try $0.bringIn(capture, as: Self.captured, isCapture: true) },
      { try $0.bringIn([post("Market", at: Self.minute)], as: second) },
    ])
  }

  @Test func theAccountThatMadeAnAuthorOfficial() throws {
    let other = Account(key: "77", name: "Wenlow Events", handle: "WenlowEvents")
    var answer = post("See you there", at: Self.minute + 60, id: "2")
    answer.kind = .reply
    answer.direction = .received
    answer.author = Author(name: "Wenlow Events", handle: "WenlowEvents", nativeID: "77")
    var own = answer
    own.direction = .official
    try expectEachCanGo([
      { try $0.bringIn([post("Fair on Sunday", at: Self.minute, id: "1"), answer], as: Self.page, isCapture: true) },
      { try $0.bringIn([own], as: other) },
    ])
  }

  @Test(arguments: [true, false])
  func theExportThatProvedAPostMissing(_ hasIDs: Bool) throws {
    func told(_ text: String, _ hours: Int64, _ name: String) -> Record {
      post(text, at: Self.minute + hours * 3600, id: hasIDs ? name : nil)
    }
    var deleted = told("Bins on Monday", 2, "bins")
    deleted.state = .deleted
    let (first, last) = (told("Welcome", 0, "first"), told("Thank you all", 900, "last"))
    try expectEachCanGo([
      {
        try $0.bringIn(
          [
            first, told("Road closed until Friday", 1, "road"), told("Bins on Monday", 2, "bins"),
            told("Fair", 3, "fair"), last,
          ],
          made: 1_710_000_000)
      },
      {
        try $0.bringIn(
          [first, told("Road closed until Sunday", 1, "road"), told("Bins on Monday", 2, "bins"), last],
          made: 1_720_000_000)
      },
      {
        try $0.bringIn(
          [first, told("Road closed until Sunday", 1, "road"), deleted, told("Market", 800, "market"), last],
          made: 1_730_000_000)
      },
    ])
  }

  @Test func twoPostsOfOneSecondThatOneExportHas() throws {
    try expectEachCanGo([
      { try $0.bringIn([post("New cover")], made: 1_710_000_000) },
      { try $0.bringIn([post("New picture")], made: 1_720_000_000) },
      { try $0.bringIn([post("New picture"), post("New cover")], made: 1_730_000_000) },
    ])
  }
}
