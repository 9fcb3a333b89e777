import ArchiveStore
import Records
import Testing

/// One post told in different dress: JSON and HTML, an export and a capture.
@Suite struct TwinTests {
  private let minute: Int64 = 1_700_000_040
  private static let page = Account(key: "wenlowtc", name: "Wenlow Town Council", handle: "WenlowTC")
  private static let captured = Account(key: "100200300", name: "Wenlow Town Council")

  private func coarse(_ text: String, at seconds: Int64) -> Record {
    var record = post(text, at: seconds)
    record.published.precision = .minute
    return record
  }

  private func inBothOrders(_ imports: [(TestArchive) throws -> Void], _ check: (TestArchive) throws -> Void) throws {
    var digests: Set<String> = []
    for order in [imports, imports.reversed()] {
      let test = try TestArchive()
      for one in order { try one(test) }
      try check(test)
      digests.insert(try test.archive.statistics().digest)
      #expect(try test.archive.verifyRows { _ in }.flatMap(\.failures) == [])
    }
    #expect(digests.count == 1)
  }

  @Test func aPostToldToTheMinuteIsTheOneToldToTheSecond() throws {
    let json = [post("Market on  Friday\nat ten", at: minute + 17), post("Bins", at: minute + 90)]
    let html = [coarse("Market on Friday at ten", at: minute), coarse("Bins", at: minute + 60)]
    try inBothOrders([
      { try $0.bringIn(json, made: 1_710_000_000) }, { try $0.bringIn(html, made: 1_720_000_000, file: "posts.html") },
    ]) { test throws in
      let hits = try test.archive.search("market").hits
      #expect(hits.map(\.published) == ["2023-11-14T22:14:17Z"])
      #expect(hits.map(\.precision) == ["second"])
      #expect(hits.map(\.edited) == [false])
      #expect(try test.archive.statistics().posts == 2)
      #expect(try test.archive.statistics().by.state == ["live": 2])
    }
  }

  @Test func twoEqualPostsOfOneMinuteStayTwoInEveryDress() throws {
    let json = [post("Open", at: minute + 5), post("Open", at: minute + 40)]
    let html = [coarse("Open", at: minute), coarse("Open", at: minute)]
    try inBothOrders([
      { try $0.bringIn(json) }, { try $0.bringIn(html, file: "posts.html") },
      { try $0.bringIn(json + [post("Later", at: minute + 600)]) },
    ]) { test throws in
      #expect(try test.find("open").count == 2)
      #expect(try test.archive.statistics().posts == 3)
    }
  }

  @Test func theSecondDressIsBookedAsSeenAgain() throws {
    let test = try TestArchive()
    try test.bringIn([post("Market", at: minute + 17)])
    let report = try test.bringIn([coarse("Market", at: minute), coarse("Fair", at: minute)], file: "posts.html")
    #expect(report.records.seenAgain == 1)
    #expect(report.records.new == 1)
    #expect(report.records.isBalanced)
  }

  @Test func aCaptureWithItsOwnNumberIsTheExportsPost() throws {
    var comment = post("When do you open?", at: minute + 300, id: "9001")
    comment.kind = .comment
    comment.direction = .received
    comment.parent = "555"
    comment.author = Author(name: "Joan Pryce")
    let capture = [post("Market on Friday", at: minute, id: "555"), comment]
    try inBothOrders([
      { try $0.bringIn([post("Market on Friday", at: minute)], as: Self.page) },
      { try $0.bringIn(capture, as: Self.captured, isCapture: true) },
    ]) { test throws in
      let official = try #require(try test.archive.search("market").hits.first)
      #expect(try test.archive.search("market").total == 1)
      #expect(try test.archive.search("open").hits.map(\.parent) == [official.id])
      #expect(official.nativeID == "555")
      #expect(official.account == "Wenlow Town Council")
      #expect(try test.archive.statistics().by.account == ["Wenlow Town Council": 2])
      #expect(try test.archive.statistics().by.state == ["live": 2])
    }
  }

  @Test func twoIdsOfOneSourceStayTwoPosts() throws {
    try inBothOrders([
      { try $0.bringIn([post("Market", at: minute, id: "1")]) },
      { try $0.bringIn([post("Market", at: minute, id: "2")]) },
    ]) { test throws in #expect(try test.archive.statistics().posts == 2) }
  }

  @Test func theCouncilsOtherAccountIsTheCouncilInACapture() throws {
    let other = Account(key: "77", name: "Wenlow Events", handle: "WenlowEvents")
    var answer = post("See you there", at: minute + 60, id: "2")
    answer.kind = .reply
    answer.direction = .received
    answer.author = Author(name: "Wenlow Events", handle: "WenlowEvents", nativeID: "77")
    var own = answer
    own.direction = .official
    try inBothOrders([
      { try $0.bringIn([post("Fair on Sunday", at: minute, id: "1"), answer], as: Self.page, isCapture: true) },
      { try $0.bringIn([own], as: other) },
    ]) { test throws in
      #expect(try test.archive.statistics().posts == 2)
      #expect(try test.archive.search("see").hits.map(\.direction) == ["official"])
      #expect(try test.archive.search("see").hits.map(\.account) == ["Wenlow Events"])
    }
  }

  @Test func accountsWithOneNameAndTwoHandlesStayTwo() throws {
    let second = Account(key: "wenlowtc2", name: "Wenlow Town Council", handle: "WenlowTC2")
    try inBothOrders([
      { try $0.bringIn([post("Market", at: minute)], as: Self.page) },
      { try $0.bringIn([post("Market", at: minute)], as: second) },
      { try $0.bringIn([post("Fair", at: minute, id: "1")], as: Self.captured, isCapture: true) },
    ]) { test throws in
      let counts = try test.archive.accounts().map(\.posts)
      #expect(counts == [1, 1, 1])
    }
  }
}

/// Successive exports of one account, in which posts appear, change, are deleted and vanish.
@Suite struct SuccessionTests {
  private static let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
  private static let start: Int64 = 1_700_000_000

  private struct Told {
    var records: [Record]
    var made: Int64
    var covers: ClosedRange<Int64>?
  }

  private func inAllOrders(_ exports: [Told], _ check: (TestArchive) throws -> Void) throws {
    var digests: Set<String> = []
    for order in Self.orders {
      let test = try TestArchive()
      for number in order {
        try test.bringIn(exports[number].records, made: exports[number].made, covers: exports[number].covers)
      }
      try check(test)
      digests.insert(try test.archive.statistics().digest)
      #expect(try test.archive.verifyRows { _ in }.flatMap(\.failures) == [])
    }
    #expect(digests.count == 1)
  }

  /// - Parameter id: Gives a post's id, or nil for a platform without ids.
  private func exports(id: (String) -> String?) -> [Told] {
    func told(_ text: String, _ hours: Int64, _ name: String) -> Record {
      post(text, at: Self.start + hours * 3600, id: id(name))
    }
    var deleted = told("Bins on Monday", 2, "bins")
    deleted.state = .deleted
    let last = told("Thank you all", 900, "last")
    let first = told("Welcome", 0, "first")
    return [
      Told(
        records: [
          first, told("Road closed until Friday", 1, "road"), told("Bins on Monday", 2, "bins"),
          told("Fair", 3, "fair"), last,
        ], made: 1_710_000_000),
      Told(
        records: [first, told("Road closed until Sunday", 1, "road"), told("Bins on Monday", 2, "bins"), last],
        made: 1_720_000_000),
      Told(
        records: [first, told("Road closed until Sunday", 1, "road"), deleted, told("Market", 800, "market"), last],
        made: 1_730_000_000),
    ]
  }

  @Test(arguments: [true, false])
  func statesAndWordingsFollowFromTheSetOfExports(_ hasIDs: Bool) throws {
    try inAllOrders(exports { hasIDs ? $0 : nil }) { test throws in
      #expect(try test.archive.statistics().by.state == ["live": 4, "deleted": 1, "missing": 1])
      #expect(try test.archive.search("is:missing").hits.map(\.text) == ["Fair"])
      #expect(try test.archive.search("is:deleted").hits.map(\.text) == ["Bins on Monday"])
      let road = try #require(try test.archive.search("road sunday").hits.first)
      #expect(road.edited)
      #expect(try test.archive.search("road").total == 1)
      #expect(try test.archive.search("until friday").hits.map(\.earlier) == [true])
      #expect(
        try test.archive.show(road.id).revisions.map(\.text) == [
          "Road closed until Friday", "Road closed until Sunday",
        ])
    }
  }

  @Test func whatALaterExportDoesNotCoverIsNotMissing() throws {
    let test = try TestArchive()
    let old = post("Old", at: Self.start - 86_400, id: "old")
    try test.bringIn([old, post("Kept", id: "kept"), post("New", at: Self.start + 50, id: "new")], made: 1_710_000_000)
    try test.bringIn([post("Kept", id: "kept")], made: 1_720_000_000)
    try test.bringIn([post("Kept", id: "kept")], made: 1_730_000_000, covers: Self.start - 10...Self.start + 10)
    #expect(try test.archive.statistics().by.state == ["live": 3])
    try test.bringIn([post("Kept", id: "kept")], made: 1_740_000_000, covers: 0...1_740_000_000)
    #expect(try test.archive.statistics().by.state == ["live": 1, "missing": 2])
  }

  @Test func aCaptureAPartOrAnotherFormProvesNoAbsence() throws {
    let test = try TestArchive()
    let range: ClosedRange<Int64> = 0...1_800_000_000
    let kept = post("Kept", id: "kept")
    try test.bringIn([kept, post("Gone?", at: Self.start + 5, id: "gone")], made: 1_710_000_000)
    try test.bringIn([kept], made: 1_720_000_000, covers: range, isCapture: true)
    try test.bringIn([kept], made: 1_730_000_000, covers: range, provesAbsence: false)
    try test.bringIn([kept], made: 1_740_000_000, file: "posts.html", covers: range)
    #expect(try test.archive.statistics().by.state == ["live": 2])
  }

  @Test func twoPostsOfOneSecondThatOneExportHasAreNoEdit() throws {
    try inAllOrders([
      Told(records: [post("New cover")], made: 1_710_000_000),
      Told(records: [post("New picture")], made: 1_720_000_000),
      Told(records: [post("New picture"), post("New cover")], made: 1_730_000_000),
    ]) { test throws in
      #expect(try test.archive.statistics().posts == 2)
      #expect(try test.archive.search("is:edited").total == 0)
    }
  }
}
